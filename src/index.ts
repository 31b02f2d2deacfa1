export { createPipeline, type Pipeline, type PipelineInput, type PipelineOptions } from './create-pipeline.ts'
export {
  type Document,
  type SegmentedDocument,
  type Sentence,
  type Token,
  toOriginal,
} from './document/document.ts'
export type { Edit, Revision } from './document/edits.ts'
export type { Mention, RuleId, Span } from './document/span.ts'
export type { ReportedEvent } from './extract/event/event.ts'
export {
  createEnglishReader,
  type EnglishFinding,
  type EnglishReader,
} from './extract/mentions/english/reader.ts'
export type { Organization } from './extract/organizations/organization.ts'
export type { Affiliation, Person } from './extract/people/person.ts'
export type { Quote, Speaker } from './extract/quotes/quote.ts'
export type { Theme, ThemeKind } from './extract/themes/theme.ts'
export type { Turn } from './extract/turns/turn.ts'
export { DictionaryError } from './lexicon/dictionary-file.ts'
export { type Lexicon, loadLexicon } from './lexicon/lexicon.ts'
export { type Analysis, analyze, type Resources } from './pipeline.ts'
export { type ReportMeta, type Source, toReport } from './report/report.ts'
export { type Report, reportJsonSchema, reportSchema } from './report/schema.ts'
export { EngineError, type EngineName } from './segment/engine.ts'
export {
  createSegmenter,
  type EngineFallback,
  type Segmenter,
  type SegmenterOptions,
} from './segment/segmenter.ts'
export { finish, finishTogether, type Steps } from './steps.ts'
