import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { Document, Token } from '../document/document.ts'
import type { Segmenter } from './segmenter.ts'
import { findSentences } from './sentences.ts'

interface NodeJieba {
  load(options: { userDict: string }): void
  tag(text: string): { word: string; tag: string }[]
}

export function createNodeJieba(): Segmenter {
  const nodejieba: NodeJieba = createRequire(import.meta.url)('nodejieba')
  nodejieba.load({ userDict: fileURLToPath(new URL('../../dictionaries/fintech.txt', import.meta.url)) })
  return {
    name: 'nodejieba 3.5.8',
    segment(document: Document) {
      const sentences = findSentences(document.text).map(sentence => {
        let at = sentence.start
        const tokens: Token[] = []
        for (const { word, tag } of nodejieba.tag(document.text.slice(sentence.start, sentence.end))) {
          tokens.push({ text: word, tag, start: at, end: at + word.length })
          at += word.length
        }
        return { ...sentence, tokens }
      })
      return { ...document, sentences }
    },
  }
}
