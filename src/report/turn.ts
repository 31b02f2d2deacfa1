import type { Turn } from '../extract/turns/turn.ts'
import type { Locator } from './locator.ts'
import type { Report } from './schema.ts'
import { nameOf } from './speaker.ts'

/** A turn as data; `links` is what only the whole report can give. */
export const toReportTurn = (
  locator: Locator,
  { kind, label, speaker, content, rule, confidence }: Turn,
  links: Pick<Report['turns'][number], 'id' | 'speakerId' | 'themes'>,
): Report['turns'][number] => {
  const { text, span, sourceSpan } = locator.toWords(content)
  return {
    id: links.id,
    kind,
    text,
    span,
    sourceSpan,
    label: locator.toWords(label),
    speaker: speaker && nameOf(speaker),
    speakerId: links.speakerId,
    speakerKind: speaker?.kind ?? null,
    themes: links.themes,
    rule,
    confidence,
  }
}
