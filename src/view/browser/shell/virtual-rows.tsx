import {
  elementScroll,
  measureElement,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
} from '@tanstack/virtual-core'
import type { ComponentChildren } from 'preact'
import { useEffect, useReducer, useRef, useState } from 'preact/hooks'

interface VirtualRowsProps {
  readonly count: number
  /** Of a usual row in pixels; each row is measured when it comes into view. */
  readonly estimatedHeight: number
  readonly render: (index: number) => ComponentChildren
}

/** Rows of a scrolled table body, of which only those in view exist. */
export function VirtualRows({ count, estimatedHeight, render }: VirtualRowsProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const [, redraw] = useReducer((turn: number) => turn + 1, 0)
  const options = {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimatedHeight,
    overscan: 8,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    measureElement,
    onChange: () => redraw(undefined),
  }
  const [rows] = useState(() => new Virtualizer<HTMLDivElement, HTMLDivElement>(options))
  rows.setOptions(options)
  useEffect(() => rows._didMount(), [rows])
  useEffect(() => {
    rows._willUpdate()
  })
  return (
    <div class="rows" ref={scroller} role="rowgroup" tabIndex={0}>
      <div class="rows-height" role="presentation" style={{ height: `${rows.getTotalSize()}px` }}>
        {rows.getVirtualItems().map(({ index, start }) => (
          <div
            key={index}
            class="row"
            role="row"
            aria-rowindex={index + 2}
            data-index={index}
            ref={element => rows.measureElement(element)}
            style={{ transform: `translateY(${start}px)` }}
          >
            {render(index)}
          </div>
        ))}
      </div>
    </div>
  )
}
