#!/usr/bin/env node
// Writes the texts that the character model counts beside the news, a file of records {"text": …} for each source.
// Usage: npm run model:texts -- CLONES FOLDER [--apart-from PATH]…
// CLONES holds a clone of each repository as OWNER+NAME (scripts/character-model/open-texts.mjs names them and their commits).
// What shares thirty characters in a row, marks left out, with a text of --apart-from is left out: texts that something is measured on.
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { foldTable } from '../dist/normalize/language/fold.js'
import { sources } from './character-model/open-texts.mjs'
import { readTexts } from './read-texts.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'apart-from': { type: 'string', multiple: true, default: [] } },
})
const [clones, folder] = positionals
if (folder === undefined) {
  console.error('expected a folder of clones and one to write: npm run model:texts -- CLONES FOLDER')
  process.exit(2)
}
const shortestText = 80
/** Shorter lines are headings and salutations, which may stand in many texts. */
const shortestRepeated = 12
const shared = 30
/** More may be longer than one answer of git can be. */
const filesAtOnce = 4000

const measured = new Set()
for (const path of values['apart-from'])
  for (const text of readTexts(path)) for (const run of runsOf(text)) measured.add(run)

mkdirSync(folder, { recursive: true })
const linesBefore = new Set()
for (const { name, repository, commit, files, read, characters } of sources) {
  const texts = filesOf(join(clones, repository.replace('/', '+')), commit, files)
    .flatMap(read)
    .map(tidy)
    .filter(text => text.length >= shortestText)
  const apart = texts.filter(text => !runsOf(text).some(run => measured.has(run)))
  const fresh = apart.map(withoutRepeatedLines).filter(text => text.length >= shortestText)
  const taken = evenly(fresh, characters)
  writeFileSync(join(folder, `${name}.jsonl`), taken.map(text => `${JSON.stringify({ text })}\n`).join(''))
  const dropped = texts.length - apart.length
  console.log(
    `${name}: ${lengthOf(taken)} of ${lengthOf(fresh)} characters, ${dropped} of ${texts.length} texts left out`,
  )
}

/** What stands in the files of a commit, in the order of their paths. */
function filesOf(clone, commit, pattern) {
  const git = (args, input) =>
    execFileSync('git', ['-C', clone, '-c', 'core.quotepath=off', ...args], { input, maxBuffer: 2 ** 31 - 1 })
  const objects = git(['ls-tree', '-r', '-z', commit])
    .toString()
    .split('\0')
    .map(line => /^\d+ blob (\w+)\t(.*)$/su.exec(line))
    .filter(match => match !== null && pattern.test(match[2]))
    .map(([, object]) => object)
  const found = []
  for (let from = 0; from < objects.length; from += filesAtOnce) {
    const out = git(['cat-file', '--batch'], objects.slice(from, from + filesAtOnce).join('\n'))
    for (let at = 0; at < out.length; ) {
      const start = out.indexOf('\n', at) + 1
      const length = Number(out.toString('utf8', at, start).split(' ')[2])
      found.push(out.toString('utf8', start, start + length))
      at = start + length + 1
    }
  }
  return found
}

/** Lines that hold Chinese, with single blanks. */
function tidy(text) {
  return text
    .normalize('NFC')
    .replace(/[\u3000 \t\r]+/gu, ' ')
    .split('\n')
    .map(line => line.trim())
    .filter(line => /\p{Script=Han}/u.test(line))
    .join('\n')
}

/** Every run of so many Han characters, in one script. */
function runsOf(text) {
  const fold = foldTable()
  let han = ''
  for (let at = 0; at < text.length; at++) {
    const unit = fold[text.charCodeAt(at)]
    if (unit >= 0x4e00 && unit <= 0x9fff) han += String.fromCharCode(unit)
  }
  return Array.from({ length: Math.max(0, han.length - shared + 1) }, (_, at) => han.slice(at, at + shared))
}

function withoutRepeatedLines(text) {
  const isFresh = line => line.length < shortestRepeated || !linesBefore.has(line)
  const lines = text.split('\n').filter(isFresh)
  for (const line of lines) linesBefore.add(line)
  return lines.join('\n')
}

/** Every so many texts, so that they come to `characters`. */
function evenly(texts, characters) {
  const share = Math.min(1, characters / lengthOf(texts))
  return texts.filter((_, index) => Math.floor((index + 1) * share) > Math.floor(index * share))
}

function lengthOf(texts) {
  return texts.reduce((sum, text) => sum + text.length, 0)
}
