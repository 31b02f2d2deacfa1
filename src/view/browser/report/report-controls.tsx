import { type MarkKind, markKinds, type PageReport } from '../../model/page-data.ts'
import { ConfidenceSlider } from '../shell/confidence-slider.tsx'
import { safeString } from '../shell/safe-text.tsx'
import type { ReportFilter } from './report-filter.ts'
import type { Speaker } from './speakers.ts'

/** How the text is shown. */
export const textModes = ['simplified', 'original', 'both'] as const
export type TextMode = (typeof textModes)[number]

interface ReportControlsProps {
  readonly report: PageReport
  readonly speakers: readonly Speaker[]
  readonly filter: ReportFilter
  readonly mode: TextMode
  readonly repairs: boolean
  readonly onFilter: (filter: ReportFilter) => void
  readonly onMode: (mode: TextMode) => void
  readonly onRepairs: (repairs: boolean) => void
}

const modeNames: Readonly<Record<TextMode, string>> = {
  simplified: 'Simplified',
  original: 'Original',
  both: 'Side by side',
}

/** What is marked and which text is shown. */
export function ReportControls(props: ReportControlsProps) {
  const { report, speakers, filter, mode, repairs, onFilter, onMode, onRepairs } = props
  const toggle = (kind: MarkKind) => {
    const kinds = new Set(filter.kinds)
    if (!kinds.delete(kind)) kinds.add(kind)
    onFilter({ ...filter, kinds })
  }
  return (
    <form class="controls" aria-label="What is shown" onSubmit={event => event.preventDefault()}>
      {report.original !== null && (
        <fieldset class="segmented" aria-label="Text">
          {textModes.map(name => (
            <label key={name}>
              <input type="radio" name="mode" checked={mode === name} onChange={() => onMode(name)} />
              <span>{modeNames[name]}</span>
            </label>
          ))}
        </fieldset>
      )}
      <fieldset class="kinds" aria-label="Marks">
        {markKinds.map(kind => (
          <label key={kind} class="check">
            <input type="checkbox" checked={filter.kinds.has(kind)} onChange={() => toggle(kind)} />
            <span class={`kind ${kind}`}>{kind}</span>
          </label>
        ))}
        {report.repairs.length > 0 && (
          <label class="check">
            <input type="checkbox" checked={repairs} onChange={() => onRepairs(!repairs)} />
            <span class="kind mended">
              {report.repairs.length} {report.repairs.length === 1 ? 'repair' : 'repairs'}
            </span>
          </label>
        )}
      </fieldset>
      <label>
        Quotes of{' '}
        <select
          value={filter.speaker}
          onChange={event => onFilter({ ...filter, speaker: event.currentTarget.value })}
        >
          <option value="">everyone</option>
          {speakers
            .filter(({ quotes }) => quotes.length > 0)
            .map(({ key, name }) => (
              <option key={key} value={key}>
                {safeString(name)}
              </option>
            ))}
        </select>
      </label>
      <ConfidenceSlider
        least={filter.leastConfidence}
        onChange={leastConfidence => onFilter({ ...filter, leastConfidence })}
      />
      <button type="button" class="quiet" onClick={() => print()}>
        Print
      </button>
    </form>
  )
}
