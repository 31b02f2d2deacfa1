import type { RefObject } from 'preact'
import { useState } from 'preact/hooks'

/** Marks that the pointer or the keyboard is at, and where in the window. */
interface Pointed {
  readonly marks: readonly number[]
  readonly place: { readonly left: number; readonly bottom: number }
}

const nowhere: Pointed = { marks: [], place: { left: 0, bottom: 0 } }

/** The width that the inspector needs at most, as the style says. */
const inspectorWidth = 340

/** Follows the pointer over marks; left and right arrows go from mark to mark, Enter picks, Escape leaves. */
export function useMarkPointer(text: RefObject<HTMLElement>, pick: (marks: readonly number[]) => void) {
  const [pointed, setPointed] = useState(nowhere)
  const [current, setCurrent] = useState(-1)

  const step = (by: number) => {
    const marks = [...(text.current?.querySelectorAll('mark') ?? [])]
    const next = Math.min(Math.max(current + by, 0), marks.length - 1)
    const mark = marks[next]
    if (!mark) return
    marks[current]?.classList.remove('current')
    mark.classList.add('current')
    mark.scrollIntoView({ block: 'nearest' })
    setCurrent(next)
    setPointed(pointedAt(mark))
  }
  const markOf = (target: EventTarget | null): Element | null =>
    target instanceof Element ? target.closest('mark') : null

  return {
    ...pointed,
    handlers: {
      onMouseOver: (event: MouseEvent) => {
        const mark = markOf(event.target)
        setPointed(mark ? pointedAt(mark) : nowhere)
      },
      onMouseLeave: () => setPointed(nowhere),
      onBlur: () => setPointed(nowhere),
      onClick: (event: MouseEvent) => {
        const mark = markOf(event.target)
        // Whoever selects text to copy it does not mean to pick.
        if (mark && getSelection()?.isCollapsed !== false) pick(marksOf(mark))
      },
      onKeyDown: (event: KeyboardEvent) => {
        if (event.target !== text.current) return
        if (event.key === 'ArrowRight') step(1)
        else if (event.key === 'ArrowLeft') step(-1)
        else if (event.key === 'Enter') pick(pointed.marks)
        else if (event.key === 'Escape') setPointed(nowhere)
        else return
        event.preventDefault()
      },
    },
  }
}

const marksOf = (mark: Element): readonly number[] =>
  (mark.getAttribute('data-marks') ?? '').split(' ').filter(Boolean).map(Number)

function pointedAt(mark: Element): Pointed {
  const [box = mark.getBoundingClientRect()] = mark.getClientRects()
  return {
    marks: marksOf(mark),
    place: { left: Math.max(8, Math.min(box.left, innerWidth - inspectorWidth)), bottom: box.bottom + 6 },
  }
}
