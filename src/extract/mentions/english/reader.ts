import { createRequire } from 'node:module'
import { addAll } from '../../../document/add-to.ts'
import type { Span } from '../../../document/span.ts'
import type { Gazetteer } from '../../../lexicon/gazetteer.ts'
import type { EnglishWordKind } from '../../../lexicon/lexicon.ts'
import { findShapes, wordsOf } from './shapes.ts'

export interface EnglishFinding extends Span {
  readonly label: 'name' | 'organization' | 'title'
}

/** Reads names, titles and organizations in a stretch of English; offsets count from its start. */
export interface EnglishReader {
  read(span: string): readonly EnglishFinding[]
}

/** Texts repeat their names; more than so many spans are forgotten, so that a long run does not fill the memory. */
const rememberedSpans = 2000

/**
 * A reader of English that knows shapes itself (`Acme Ltd.`, `Dr. Lena Holt`, `Chief Risk Officer`) and asks compromise about the
 * rest. compromise takes long to load, so it is loaded when a span first needs it.
 */
export function createEnglishReader(words: Gazetteer<EnglishWordKind>): EnglishReader {
  const remembered = new Map<string, readonly EnglishFinding[]>()
  let askCompromise: CompromiseReader | undefined
  return {
    read(span) {
      const known = remembered.get(span)
      if (known !== undefined) return known
      const spanWords = wordsOf(span, words)
      const shapes = findShapes(spanWords)
      const findings: EnglishFinding[] = [...shapes]
      const isFree = (part: Span): boolean =>
        shapes.every(shape => part.end <= shape.start || shape.end <= part.start)
      if (mayHoldName.test(spanWords.map(word => (isFree(word) ? word.code : ' ')).join(''))) {
        askCompromise ??= loadCompromise()
        addAll(findings, askCompromise(span).filter(isFree))
      }
      findings.sort((one, other) => one.start - other.start)
      if (remembered.size >= rememberedSpans) remembered.clear()
      remembered.set(span, findings)
      return findings
    },
  }
}

/** Two capitalised words in a row that no shape has claimed, not both acronyms: `Vasberg Olander`, `ZHANG Wei`. */
const mayHoldName = /N[NUIG]|[UIG]N/

type CompromiseReader = (span: string) => EnglishFinding[]

interface Phrase {
  readonly text: string
  readonly offset: { readonly start: number; readonly length: number }
}

interface View {
  json(options: { offset: boolean }): readonly Phrase[]
}

type Compromise = (text: string) => { people(): View; organizations(): View }

function loadCompromise(): CompromiseReader {
  const compromise: Compromise = createRequire(import.meta.url)('compromise')
  return span => {
    const document = compromise(span)
    return [
      ...toFindings(span, document.people(), 'name'),
      ...toFindings(span, document.organizations(), 'organization'),
    ]
  }
}

/** What compromise calls a person or organization, without the marks around it; one word alone is too little for a name. */
function toFindings(span: string, view: View, label: 'name' | 'organization'): EnglishFinding[] {
  return view.json({ offset: true }).flatMap(({ offset }) => {
    const part = span.slice(offset.start, offset.start + offset.length)
    const bare = /^[^\p{L}]*(\p{L}.*?)[^\p{L}\p{Nd}]*$/su.exec(part)?.[1]
    if (bare === undefined || (label === 'name' && !/[ -]/u.test(bare))) return []
    const start = offset.start + part.indexOf(bare)
    return [{ start, end: start + bare.length, label }]
  })
}
