import { type Span, wordsAt } from '../../../../document/span.ts'
import type { Lexicon } from '../../../../lexicon/lexicon.ts'
import type { Candidate } from '../../candidate.ts'
import type { SentenceView } from '../../words/sentence-view.ts'
import { findDefinedNames } from './defined-names.ts'
import { findLatinNames } from './latin-names.ts'
import { findShortForms } from './short-forms.ts'
import { findToldCompanies } from './told-companies.ts'

/** Names of organizations that a text itself tells. */
export interface NamesOfText {
  readonly names: ReadonlySet<string>
  /** Where the text gives an organization another name: there it stands whatever its words are. */
  readonly defined: readonly Span[]
}

/** What a text defines (以下简称“云岭银行”), what it calls one by before its head or a stock code or behind the word for one, what stands where companies do, and what begins a full name: they are known wherever they stand. */
export function namesOfText(
  text: string,
  views: readonly SentenceView[],
  organizations: readonly Candidate[],
  lexicon: Lexicon,
): NamesOfText {
  const defined = findDefinedNames(text, organizations)
  const told = organizations.filter(({ rule }) => tellingRules.has(rule))
  const names = new Set([...defined, ...told].map(one => wordsAt(text, one)))
  for (const name of findLatinNames(text, lexicon)) names.add(name)
  for (const name of findToldCompanies(text, views, organizations, lexicon)) names.add(name)
  for (const name of findShortForms(text, views, organizations, lexicon)) names.add(name)
  return { names, defined }
}

/** Rules that find a name by what stands around it, whatever its words are. */
const tellingRules: ReadonlySet<string> = new Set([
  'organizations/stock-code',
  'organizations/latin-company',
  'organizations/short-name',
  'organizations/named-before-title',
  'organizations/acting',
])
