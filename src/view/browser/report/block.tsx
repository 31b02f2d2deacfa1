import type { Span } from '../../../document/span.ts'
import { flatRuns } from '../../model/runs.ts'
import { SafeText } from '../shell/safe-text.tsx'

/** A mark as a block of either text shows it. */
export interface ShownMark extends Span {
  readonly index: number
  /** What it is, as class and for screen readers: `person`, `quote`. */
  readonly kind: string
  /** Number of the quote that begins here. */
  readonly opens: number | null
}

/** What was there before a repair. */
export interface ShownRepair extends Span {
  readonly before: string
}

interface BlockProps {
  readonly text: string
  readonly within: Span
  readonly marks: readonly ShownMark[]
  readonly repairs: readonly ShownRepair[]
  /** Indices of the marks that light up. */
  readonly lit: ReadonlySet<number>
  readonly onQuote: (quote: number) => void
}

/** One paragraph with its marks. */
export function Block({ text, within, marks, repairs, lit, onQuote }: BlockProps) {
  const places = [...marks, ...repairs]
  return (
    <p class="block">
      {flatRuns(within, places).map(({ start, end, marks: indices }) => {
        const here = indices.flatMap(index => marks[index] ?? [])
        const mended = indices.flatMap(index => repairs[index - marks.length] ?? [])
        const opened = here.filter(mark => mark.opens !== null && mark.start === start)
        return (
          <>
            {removedAt(repairs, start)}
            {opened.map(({ opens }) => opens !== null && <QuoteNumber quote={opens} onQuote={onQuote} />)}
            {mended.map(
              repair => repair.start === start && <Before key={repair.start} before={repair.before} />,
            )}
            <Marked
              marks={here}
              lit={here.some(({ index }) => lit.has(index))}
              mended={mended.length > 0}
              text={text.slice(start, end)}
            />
          </>
        )
      })}
      {removedAt(repairs, within.end)}
    </p>
  )
}

function Marked({
  marks,
  lit,
  mended,
  text,
}: {
  readonly marks: readonly ShownMark[]
  readonly lit: boolean
  readonly mended: boolean
  readonly text: string
}) {
  if (marks.length === 0 && !mended) return <SafeText text={text} />
  const kinds = [...new Set(marks.map(({ kind }) => kind))]
  return (
    <mark
      class={`${kinds.join(' ')}${mended ? ' mended' : ''}${lit ? ' lit' : ''}`}
      data-marks={marks.map(({ index }) => index).join(' ')}
      aria-roledescription={[...kinds, ...(mended ? ['repaired'] : [])].join(', ')}
    >
      <SafeText text={text} />
    </mark>
  )
}

function QuoteNumber({
  quote,
  onQuote,
}: {
  readonly quote: number
  readonly onQuote: (quote: number) => void
}) {
  return (
    <button
      type="button"
      class="quote-number"
      aria-label={`Quote ${quote + 1}`}
      onClick={() => onQuote(quote)}
    >
      {quote + 1}
    </button>
  )
}

/** Repairs that left nothing: only what was taken out can be shown. */
const removedAt = (repairs: readonly ShownRepair[], position: number) =>
  repairs
    .filter(({ start, end }) => start === end && start === position)
    .map(({ before }, index) => <Before key={index} before={before} />)

const Before = ({ before }: { readonly before: string }) => (
  <del>
    <SafeText text={before} />
  </del>
)
