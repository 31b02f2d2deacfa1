import type { Turn } from '../extract/turns/turn.ts'
import type { Locator } from './locator.ts'
import type { Report } from './schema.ts'
import { speakerFields } from './speaker.ts'

/** A turn as data; `links` is what only the whole report can give. */
export const toReportTurn = (
  locator: Locator,
  { kind, label, speaker, content, rule, confidence }: Turn,
  links: Pick<Report['turns'][number], 'id' | 'speakerId' | 'themes'>,
): Report['turns'][number] => ({
  id: links.id,
  kind,
  text: locator.textAt(content),
  ...locator.locate(content),
  label: { text: locator.textAt(label), ...locator.locate(label) },
  ...speakerFields(speaker, links.speakerId),
  themes: links.themes,
  rule,
  confidence,
})
