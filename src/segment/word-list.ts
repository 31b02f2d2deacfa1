import { readFileSync } from 'node:fs'
import { DictionaryError } from '../lexicon/dictionary-file.ts'
import { jiebaLists } from '../lexicon/jieba-words.ts'
import { packagedDictionaries } from '../lexicon/lexicon.ts'

/** The words that an engine knows, each with frequency and tag, as files and as text. */
export interface WordList {
  /** jieba's single characters and its words. */
  readonly characters: WordFile
  readonly words: WordFile
  /** Our own terms, which come before jieba's where both have a word. */
  readonly terms: WordFile
  /** One harmless line, for what an engine wants to read and never uses. */
  readonly placeholder: string
}

export interface WordFile {
  readonly path: string
  /** UTF-8, lines of `word frequency tag`; lines that begin with `#` are not for reading. Decoding all takes longer than most uses. */
  readonly bytes: Buffer
}

/**
 * Reads the word list: jieba's part from this package, our terms from `folder`.
 * @throws DictionaryError with `file:line` when a line of the terms is wrong. The engines do not report such lines: they skip
 * them, or end the process.
 */
export function readWordList(folder: string = packagedDictionaries): WordList {
  const terms = readWordFile(`${folder}/fintech.txt`)
  checkTerms('fintech.txt', terms.bytes.toString())
  return {
    characters: readWordFile(jiebaLists.characters),
    words: readWordFile(jiebaLists.words),
    terms,
    placeholder: `${packagedDictionaries}jieba/placeholder.txt`,
  }
}

/** @throws DictionaryError with `file:line` for the first line that is neither a comment nor `word frequency tag`. */
export function checkTerms(file: string, source: string): void {
  const seen = new Set<string>()
  for (const [index, line] of source.split('\n').entries()) {
    if (line === '' || line.startsWith('#')) continue
    const fault =
      faultOf(line) ?? (seen.has(wordOf(line)) ? `the word ${wordOf(line)} stands here twice` : null)
    if (fault !== null)
      throw new DictionaryError(`${file}:${index + 1}: ${fault}; mend the line or remove it`)
    seen.add(wordOf(line))
  }
}

/** The lines of a file that are for reading. */
export const entriesOf = ({ bytes }: WordFile): string => bytes.toString().replace(/^#.*\n?/gmu, '')

const wordOf = (line: string): string => line.slice(0, line.indexOf(' '))

const onlyHan = /^[\u3005\u3007\u3400-\u4DBF\u4E00-\u9FFF]{1,16}$/

/** A line without fault: one look tells that for nearly all. */
const soundLine = /^[\u3005\u3007\u3400-\u4DBF\u4E00-\u9FFF]{1,16} [1-9][0-9]{0,8} [a-z]{1,4}$/

function faultOf(line: string): string | null {
  if (soundLine.test(line)) return null
  const columns = line.split(' ')
  const [word = '', frequency = '', tag = ''] = columns
  if (line.includes('\r')) return 'expected lines that end in LF alone, got CR LF'
  if (line !== line.normalize('NFC')) return `expected '${line}' in Unicode form NFC`
  if (columns.length !== 3 || /[\t\uFEFF\p{Zs}]/u.test(columns.join(''))) {
    return `expected 3 columns (word, frequency, tag) with one space between, got '${line}'`
  }
  if (!onlyHan.test(word))
    return `expected a word of Han characters (engines see nothing else), got '${word}'`
  // nodejieba reads the frequency into 32 bits; nine digits are safe.
  if (!/^[1-9][0-9]{0,8}$/u.test(frequency)) return `expected a frequency of 1 or more, got '${frequency}'`
  if (!/^[a-z]{1,4}$/u.test(tag)) return `expected a tag of one to four small letters, got '${tag}'`
  return null
}

function readWordFile(path: string): WordFile {
  try {
    return { path, bytes: readFileSync(path) }
  } catch (cause) {
    throw new DictionaryError(`${path}:1: expected a word list, but it cannot be read; restore the file`, {
      cause,
    })
  }
}
