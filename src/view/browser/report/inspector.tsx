import type { PageReport } from '../../model/page-data.ts'
import { percent } from '../shell/confidence-slider.tsx'
import { SafeText } from '../shell/safe-text.tsx'
import { kindOf } from './report-filter.ts'

interface InspectorProps {
  readonly report: PageReport
  readonly rules: readonly string[]
  /** The marks under the pointer. */
  readonly marks: readonly number[]
  /** Of the marked words, in the window. */
  readonly place: { readonly left: number; readonly bottom: number }
}

/** What stands under the pointer, found by which rule and how sure; also read out to who uses the keyboard. */
export function Inspector({ report, rules, marks, place }: InspectorProps) {
  return (
    <div
      class="inspector"
      role="status"
      hidden={marks.length === 0}
      style={{ left: `${place.left}px`, top: `${place.bottom}px` }}
    >
      {marks.map(index => (
        <Finding key={index} report={report} rules={rules} index={index} />
      ))}
    </div>
  )
}

function Finding({
  report,
  rules,
  index,
}: {
  readonly report: PageReport
  readonly rules: readonly string[]
  readonly index: number
}) {
  const mark = report.marks[index]
  if (!mark) return null
  const { what, confidence } = describe(report, index)
  return (
    <dl>
      <dt class={`kind ${kindOf(mark)}`}>{kindOf(mark)}</dt>
      <dd>
        <SafeText text={what} />
      </dd>
      <dd class="fine">
        rule {rules[mark[5]]}
        {confidence !== null && <> · confidence {percent(confidence)}</>}
      </dd>
    </dl>
  )
}

function describe(
  report: PageReport,
  index: number,
): { readonly what: string; readonly confidence: number | null } {
  const mark = report.marks[index]
  if (!mark) return { what: '', confidence: null }
  const [start, end, , , , , owner] = mark
  const kind = kindOf(mark)
  if (kind === 'quote' || kind === 'cue') {
    const quote = report.quotes[owner]
    return {
      what: `${owner + 1} · ${quote?.type ?? ''} · ${quote?.speaker ?? 'speaker unknown'}`,
      confidence: quote?.confidence ?? null,
    }
  }
  if (kind === 'person' || kind === 'reference') {
    const person = report.people[owner]
    const [first] = person?.affiliations ?? []
    const affiliation = first ? ` · ${first.organization ?? ''}${first.title}` : ''
    return { what: `${person?.name ?? ''}${affiliation}`, confidence: first?.confidence ?? null }
  }
  if (kind === 'organization') {
    return { what: report.organizations[owner]?.name ?? '', confidence: null }
  }
  const theme = kind === 'theme' || kind === 'keyword' ? report.themes[owner] : undefined
  return { what: theme ? `${theme.label} · ${theme.kind}` : report.text.slice(start, end), confidence: null }
}
