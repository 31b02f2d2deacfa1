import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { PageReport } from '../../model/page-data.ts'
import type { Side } from './block-contents.ts'
import { EventCard } from './event-card.tsx'
import { Inspector } from './inspector.tsx'
import { ReportControls, type TextMode } from './report-controls.tsx'
import { atFirst, kindOf, shownMarks } from './report-filter.ts'
import { ReportText } from './report-text.tsx'
import { type Selection, selectMark, selectQuote } from './selection.ts'
import { SelectionBar } from './selection-bar.tsx'
import { SpeakerList } from './speaker-list.tsx'
import { speakersOf } from './speakers.ts'
import { ThemeList } from './theme-list.tsx'
import { useMarkPointer } from './use-mark-pointer.ts'

interface ReportViewProps {
  readonly report: PageReport
  readonly rules: readonly string[]
  /** Where in the text to begin. */
  readonly position: number | null
}

const sidesOf: Readonly<Record<TextMode, readonly Side[]>> = {
  simplified: ['simplified'],
  original: ['original'],
  both: ['original', 'simplified'],
}

const nothing: ReadonlySet<number> = new Set()

/** One report: its event, its text with what was found, and beside it who speaks about what. */
export function ReportView({ report, rules, position }: ReportViewProps) {
  const [filter, setFilter] = useState(atFirst)
  const [mode, setMode] = useState<TextMode>('simplified')
  const [repairs, setRepairs] = useState(false)
  const [selection, setSelection] = useState<Selection | null>(null)
  const text = useRef<HTMLDivElement>(null)
  const shown = useMemo(() => shownMarks(report, filter), [report, filter])
  const speakers = useMemo(() => speakersOf(report, filter), [report, filter])
  const lit = useMemo(() => (selection ? new Set(selection.marks) : nothing), [selection])
  const select = useCallback(
    (next: Selection) => setSelection(now => (now?.key === next.key ? null : next)),
    [],
  )
  const onQuote = useCallback((quote: number) => select(selectQuote(report, quote)), [report, select])
  const pointer = useMarkPointer(text, marks => {
    const next = innermost(report, marks)
    if (next) select(next)
  })
  useEffect(() => {
    if (position !== null) setSelection(selectionAt(report, position))
  }, [report, position])
  useEffect(() => {
    const clear = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setSelection(null)
    }
    addEventListener('keydown', clear)
    return () => removeEventListener('keydown', clear)
  }, [])
  return (
    <article class="report">
      <EventCard report={report} />
      <ReportControls
        {...{ report, speakers, filter, mode, repairs }}
        onFilter={setFilter}
        onMode={setMode}
        onRepairs={setRepairs}
      />
      <SelectionBar selection={selection} text={text} onClear={() => setSelection(null)} />
      <div class="reading">
        <section ref={text} class="text-frame" tabIndex={0} aria-label="Report text" {...pointer.handlers}>
          <ReportText {...{ report, shown, lit, repairs, onQuote }} sides={sidesOf[mode]} />
        </section>
        <aside aria-label="Who speaks about what">
          <h2>Speakers</h2>
          <SpeakerList {...{ report, speakers, selected: selection }} onSelect={select} />
          <h2>Themes</h2>
          <ThemeList {...{ report, selected: selection }} onSelect={select} />
        </aside>
      </div>
      <Inspector {...{ report, rules }} marks={pointer.marks} place={pointer.place} />
    </article>
  )
}

/** Of the marks of a run the shortest: what a click means. */
function innermost(report: PageReport, marks: readonly number[]): Selection | null {
  const lengthOf = (index: number): number => {
    const [start = 0, end = 0] = report.marks[index] ?? []
    return end - start
  }
  const [shortest] = [...marks].sort((one, other) => lengthOf(one) - lengthOf(other))
  return shortest === undefined ? null : selectMark(report, shortest)
}

/** A quote that begins here, else whatever does. */
function selectionAt(report: PageReport, position: number): Selection | null {
  const starting = report.marks.flatMap((mark, index) => (mark[0] === position ? [{ mark, index }] : []))
  const found = starting.find(({ mark }) => kindOf(mark) === 'quote') ?? starting[0]
  return found ? selectMark(report, found.index) : null
}
