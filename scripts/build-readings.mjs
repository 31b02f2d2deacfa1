#!/usr/bin/env node
// Writes models/readings.txt: the pinyin readings of the characters of GBK, the commonest first.
// Usage: node scripts/build-readings.mjs TEXTS.jsonl.gz…   (records {"text": …}; only counts of characters are taken)
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { Converter as ToTraditional } from 'opencc-js/cn2t'
import { Converter } from 'opencc-js/t2cn'
import { pinyin } from 'pinyin-pro'

const simplified = Converter({ from: 't', to: 'cn' })
const converters = ['t', 'tw'].map(to => ToTraditional({ from: 'cn', to }))
/** Whether a conversion of single characters yields this form: 臺 of 台, where 颱 is commoner in news from Hong Kong. */
const isYielded = character => {
  const simple = simplified(character)
  return simple !== character && converters.some(convert => convert(simple) === character)
}
const counts = new Map()
const ownCounts = new Map()
const add = (map, key) => map.set(key, (map.get(key) ?? 0) + 1)
for (const path of process.argv.slice(2)) {
  const text = gunzipSync(readFileSync(path)).toString()
  for (const character of text) add(ownCounts, character)
  for (const character of simplified(text)) add(counts, character)
}

/** A character that no text holds is listed only if it stands in GB 2312, whose trail and lead bytes are all above A0. */
const characters = []
const decoder = new TextDecoder('gbk')
for (let lead = 0x81; lead <= 0xfe; lead++) {
  for (let trail = 0x40; trail <= 0xfe; trail++) {
    const character = decoder.decode(new Uint8Array([lead, trail]))
    if (!/^\p{Script=Han}$/u.test(character)) continue
    const count = counts.get(simplified(character)) ?? 0
    if (count > 0 || (lead > 0xa0 && trail > 0xa0))
      characters.push({ character, count, own: ownCounts.get(character) ?? 0 })
  }
}
const byCode = (one, other) => (one.character < other.character ? -1 : 1)
characters.sort((one, other) => other.count - one.count || other.own - one.own || byCode(one, other))
const lines = characters.map(({ character }) => {
  const readings = pinyin(character, { multiple: true, type: 'array' })
  const line = `${character}\t${[...new Set(readings)].join(',').normalize('NFC')}`
  return isYielded(character) ? `${line}\tyielded` : line
})
const header = [
  '# Pinyin readings of the characters of GBK, the usual one first; the commonest characters first (a Traditional',
  '# character is as common as its Simplified form; of several forms the commoner first); `yielded` marks the Traditional forms that a',
  '# conversion of single characters yields. Written by scripts/build-readings.mjs; readings from pinyin-pro (MIT), the order from counts over',
  '# news in both scripts, the marks from OpenCC (Apache-2.0). Read by src/normalize.',
]
writeFileSync('models/readings.txt', `${[...header, ...lines].join('\n')}\n`)
