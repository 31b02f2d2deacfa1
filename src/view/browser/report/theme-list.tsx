import type { PageReport } from '../../model/page-data.ts'
import { SafeText } from '../shell/safe-text.tsx'
import { type Selection, selectTheme } from './selection.ts'

interface ThemeListProps {
  readonly report: PageReport
  readonly selected: Selection | null
  readonly onSelect: (selection: Selection) => void
}

/** The themes by kind, the most telling first. */
export function ThemeList({ report, selected, onSelect }: ThemeListProps) {
  const themes = report.themes.map((theme, index) => ({ ...theme, index }))
  const kinds = [...new Set(themes.map(({ kind }) => kind))]
  return (
    <dl class="themes">
      {kinds.map(kind => (
        <div key={kind}>
          <dt class="fine">{kind}</dt>
          <dd class="chips">
            {themes
              .filter(theme => theme.kind === kind)
              .map(({ label, index }) => (
                <button
                  key={index}
                  type="button"
                  class="chip"
                  lang="zh-Hans"
                  aria-pressed={selected?.key === `theme:${index}`}
                  onClick={() => onSelect(selectTheme(report, index))}
                >
                  <SafeText text={label} />
                </button>
              ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}
