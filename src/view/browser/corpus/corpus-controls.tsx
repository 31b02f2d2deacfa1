import { useMemo, useState } from 'preact/hooks'
import { pageQuoteTypes } from '../../model/page-data.ts'
import { ConfidenceSlider } from '../shell/confidence-slider.tsx'
import { type CorpusFilter, everything } from './corpus-filter.ts'
import { countsOf } from './counts.ts'
import type { Findings } from './findings.ts'

interface CorpusControlsProps {
  readonly findings: Findings
  readonly filter: CorpusFilter
  readonly onFilter: (filter: CorpusFilter) => void
}

/** The filter over all reports. */
export function CorpusControls({ findings, filter, onFilter }: CorpusControlsProps) {
  const choices = useMemo(() => choicesOf(findings), [findings])
  const set = (change: Partial<CorpusFilter>) => onFilter({ ...filter, ...change })
  return (
    <form class="controls" role="search" aria-label="Filter" onSubmit={event => event.preventDefault()}>
      <label class="wide">
        Search
        <input
          type="search"
          placeholder="words, a name, a bank…"
          value={filter.words}
          onInput={event => set({ words: event.currentTarget.value })}
        />
      </label>
      <Choice
        name="Person"
        values={choices.people}
        value={filter.person}
        onChange={person => set({ person })}
      />
      <Choice
        name="Organization"
        values={choices.organizations}
        value={filter.organization}
        onChange={organization => set({ organization })}
      />
      <Choice name="Theme" values={choices.themes} value={filter.theme} onChange={theme => set({ theme })} />
      <label>
        Type
        <select value={filter.type} onChange={event => set({ type: event.currentTarget.value })}>
          <option value="">all</option>
          {pageQuoteTypes.map(type => (
            <option key={type}>{type}</option>
          ))}
        </select>
      </label>
      <Choice name="From" values={choices.periods} value={filter.from} onChange={from => set({ from })} />
      <Choice name="To" values={choices.periods} value={filter.to} onChange={to => set({ to })} />
      <ConfidenceSlider
        least={filter.leastConfidence}
        onChange={leastConfidence => set({ leastConfidence })}
      />
      <button type="button" class="quiet" onClick={() => onFilter(everything)}>
        Clear filter
      </button>
    </form>
  )
}

interface ChoiceProps {
  readonly name: string
  /** The known values; worked out when the field is first entered. */
  readonly values: () => readonly string[]
  readonly value: string
  readonly onChange: (value: string) => void
}

/** A field that offers the known values as one types; it filters once the whole value is there. */
function Choice({ name, values, value, onChange }: ChoiceProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const [entered, setEntered] = useState(false)
  const known = useMemo(() => new Set(entered ? values() : []), [values, entered])
  const list = `choices-${name.toLowerCase()}`
  return (
    <label>
      {name}
      <input
        list={list}
        placeholder="all"
        value={typed ?? value}
        onFocus={() => setEntered(true)}
        onInput={event => {
          const now = event.currentTarget.value
          const complete = now === '' || known.has(now)
          setTyped(complete ? null : now)
          if (complete) onChange(now)
        }}
        onBlur={() => setTyped(null)}
      />
      <datalist id={list}>
        {[...known].slice(0, mostChoices).map(choice => (
          <option key={choice} value={choice} />
        ))}
      </datalist>
    </label>
  )
}

/** A longer list is slow to open, and nobody reads it. */
const mostChoices = 500

const choicesOf = ({ quotes, affiliations }: Findings) => {
  const both = [...quotes, ...affiliations]
  const names = (values: readonly string[]) => countsOf(values).map(({ name }) => name)
  return {
    people: () => names(both.map(({ person }) => person)),
    organizations: () => names(both.map(({ organization }) => organization)),
    themes: () => names(quotes.flatMap(({ themes }) => themes)),
    periods: () => names(both.map(({ period }) => period)).sort(),
  }
}
