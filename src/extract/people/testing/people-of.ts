import { createDocument } from '../../../document/document.ts'
import { wordsAt } from '../../../document/span.ts'
import { loadLexicon } from '../../../lexicon/lexicon.ts'
import { soundAlike } from '../../../normalize/glosses/readings.ts'
import { createSegmenter } from '../../../segment/segmenter.ts'
import { finish } from '../../../steps.ts'
import { findMentions } from '../../mentions/index.ts'
import { extractOrganizations } from '../../organizations/index.ts'
import { extractPeople } from '../index.ts'
import type { Person } from '../person.ts'

const lexicon = loadLexicon()
const segmenter = createSegmenter()

/** The people of a text that needs no repair. */
export function readPeople(text: string): readonly Person[] {
  const document = segmenter.segment(createDocument('test', text))
  const mentions = finish(findMentions(document, lexicon))
  const organizations = extractOrganizations(document, lexicon, mentions)
  return finish(extractPeople(document, lexicon, { mentions, organizations, soundAlike }))
}

/** People as `name: title@organization, …`. */
export const peopleOf = (text: string): readonly string[] =>
  readPeople(text).map(({ name, affiliations }) => {
    const held = affiliations.map(({ title, organization }) => {
      const where = organization === null ? '' : wordsAt(text, organization)
      return `${wordsAt(text, title)}@${where}`
    })
    return `${name}: ${held.join(', ')}`
  })
