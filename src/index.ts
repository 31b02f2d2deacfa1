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
export type { Explanation } from './explain/explain.ts'
export type { ReportedEvent } from './extract/event/event.ts'
export type { Organization } from './extract/organizations/organization.ts'
export type { Affiliation, Person } from './extract/people/person.ts'
export type { Quote, Speaker } from './extract/quotes/quote.ts'
export type { Theme, ThemeKind } from './extract/themes/theme.ts'
export type { Turn } from './extract/turns/turn.ts'
export { DictionaryError } from './lexicon/dictionary-file.ts'
export type { Analysis } from './pipeline.ts'
export { type Report, reportJsonSchema, reportSchema } from './report/schema.ts'
export { EngineError, type EngineName } from './segment/engine.ts'
export type { EngineFallback } from './segment/segmenter.ts'
export { finishTogether, type Steps } from './steps.ts'
