import type { RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { SafeText } from '../shell/safe-text.tsx'
import type { Selection } from './selection.ts'

interface SelectionBarProps {
  readonly selection: Selection | null
  readonly text: RefObject<HTMLElement>
  readonly onClear: () => void
}

/** Says what is lit and goes from place to place. */
export function SelectionBar({ selection, text, onClear }: SelectionBarProps) {
  const [current, setCurrent] = useState(0)
  const places = selection?.marks.length ?? 0
  useEffect(() => {
    setCurrent(0)
    if (selection) scrollTo(text.current, selection.marks[0])
  }, [selection, text])
  const go = (by: number) => {
    const next = (current + by + places) % places
    setCurrent(next)
    scrollTo(text.current, selection?.marks[next])
  }
  return (
    <div class="selection" role="status" hidden={selection === null}>
      {selection && (
        <>
          <strong lang="zh-Hans">
            <SafeText text={selection.label} />
          </strong>
          <span>{places === 0 ? 'not marked in the text' : `${current + 1} of ${places}`}</span>
          {places > 1 && (
            <>
              <button type="button" aria-label="Previous place" onClick={() => go(-1)}>
                ↑
              </button>
              <button type="button" aria-label="Next place" onClick={() => go(1)}>
                ↓
              </button>
            </>
          )}
          <button type="button" onClick={onClear}>
            Clear
          </button>
        </>
      )}
    </div>
  )
}

function scrollTo(text: HTMLElement | null, mark: number | undefined): void {
  const place = text?.querySelector(`mark[data-marks~="${mark}"]`)
  const scroll = () => place?.scrollIntoView({ block: 'center' })
  scroll()
  // What came into view now has its true height, which moves the place.
  requestAnimationFrame(scroll)
}
