import { useState } from 'preact/hooks'
import type { PageQuote, PageReport } from '../../model/page-data.ts'
import { percent } from '../shell/confidence-slider.tsx'
import { SafeText } from '../shell/safe-text.tsx'
import { copyText } from '../shell/save.ts'
import { attributed } from './attribution.ts'
import { type Selection, selectQuote, selectSpeaker, selectTheme } from './selection.ts'
import type { Speaker } from './speakers.ts'

interface SpeakerListProps {
  readonly report: PageReport
  readonly speakers: readonly Speaker[]
  readonly selected: Selection | null
  readonly onSelect: (selection: Selection) => void
}

/** The side list: who speaks, for whom, what and about what. */
export function SpeakerList({ report, speakers, selected, onSelect }: SpeakerListProps) {
  if (speakers.length === 0) return <p class="fine">The report names no one.</p>
  return (
    <ul class="speakers">
      {speakers.map(({ key, name, affiliations, roles, quotes, themes }) => (
        <li key={key} class="speaker">
          <button
            type="button"
            class="name"
            lang="zh-Hans"
            aria-pressed={selected?.key === key}
            onClick={() => onSelect(selectSpeaker(report, key, name))}
          >
            <SafeText text={name} />
          </button>
          {affiliations.map(affiliation => (
            <p key={affiliation} class="affiliation" lang="zh-Hans">
              <SafeText text={affiliation} />
            </p>
          ))}
          {roles.length > 0 && <p class="fine">{roles.join(' · ')}</p>}
          {themes.length > 0 && (
            <p class="chips">
              {themes.map(theme => (
                <button
                  key={theme}
                  type="button"
                  class="chip"
                  lang="zh-Hans"
                  aria-pressed={selected?.key === `theme:${theme}`}
                  onClick={() => onSelect(selectTheme(report, theme))}
                >
                  <SafeText text={report.themes[theme]?.label ?? ''} />
                </button>
              ))}
            </p>
          )}
          {quotes.length > 0 && (
            <details open={selected?.key === key}>
              <summary>
                {quotes.length} {quotes.length === 1 ? 'quote' : 'quotes'}
              </summary>
              <ol class="quotes">
                {quotes.map(({ index, quote }) => (
                  <li key={index}>
                    <QuoteEntry
                      report={report}
                      quote={quote}
                      onSelect={() => onSelect(selectQuote(report, index))}
                    />
                  </li>
                ))}
              </ol>
            </details>
          )}
        </li>
      ))}
    </ul>
  )
}

interface QuoteEntryProps {
  readonly report: PageReport
  readonly quote: PageQuote
  readonly onSelect: () => void
}

function QuoteEntry({ report, quote, onSelect }: QuoteEntryProps) {
  const [copied, setCopied] = useState<boolean | null>(null)
  const copy = () => void copyText(attributed(report, quote)).then(setCopied)
  return (
    <>
      <button type="button" class="quote-entry" lang="zh-Hans" onClick={onSelect}>
        <SafeText text={quote.text} />
      </button>
      <p class="fine">
        {quote.type} · {percent(quote.confidence)} ·{' '}
        <button type="button" class="copy" onClick={copy}>
          Copy with attribution
        </button>
        <span role="status">{copied === null ? '' : copied ? ' Copied' : ' The browser refused'}</span>
      </p>
    </>
  )
}
