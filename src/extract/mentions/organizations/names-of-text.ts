import type { Span } from '../../../document/span.ts'
import type { Candidate } from '../candidate.ts'
import { findDefinedNames } from './defined-names.ts'

/** Names of organizations that a text itself tells. */
export interface NamesOfText {
  readonly names: ReadonlySet<string>
  /** Where the text gives an organization another name: there it stands whatever its words are. */
  readonly defined: readonly Span[]
}

/** What a text defines (以下简称“云岭银行”), and what it calls one by before its head or a stock code: they are known wherever they stand. */
export function namesOfText(text: string, organizations: readonly Candidate[]): NamesOfText {
  const defined = findDefinedNames(text, organizations)
  const told = organizations.filter(({ rule }) => tellingRules.has(rule))
  return { names: new Set([...defined, ...told].map(({ start, end }) => text.slice(start, end))), defined }
}

/** Rules that find a name by what stands around it, whatever its words are. */
const tellingRules: ReadonlySet<string> = new Set([
  'organizations/stock-code',
  'organizations/latin-company',
  'organizations/short-name',
  'organizations/named-before-title',
])
