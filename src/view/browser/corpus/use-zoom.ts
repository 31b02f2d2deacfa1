import { select } from 'd3-selection'
import { type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom'
import type { RefObject } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'

/** How far a drawing can be enlarged: past that, few names are left in view. */
const most = 8

/** What a press on a button enlarges by. */
const step = 1.5

interface Zoom {
  /** Where the drawing is put, as SVG’s `transform`. */
  readonly transform: string
  readonly enlarged: boolean
  enlarge(): void
  reduce(): void
  whole(): void
}

/** Lets a drawing be enlarged by buttons, two fingers or the wheel with Ctrl, and moved by dragging. */
export function useZoom(drawing: RefObject<SVGSVGElement>): Zoom {
  const [view, setView] = useState<ZoomTransform>(zoomIdentity)
  const behavior = useMemo(
    () =>
      zoom<SVGSVGElement, unknown>()
        .scaleExtent([1, most])
        // The wheel alone scrolls the page.
        .filter((event: MouseEvent) => (event.type === 'wheel' ? event.ctrlKey : event.button === 0))
        .on('zoom', ({ transform }: { transform: ZoomTransform }) => setView(transform)),
    [],
  )
  useEffect(() => {
    if (!drawing.current) return
    const { x, y, width, height } = drawing.current.viewBox.baseVal
    behavior.translateExtent([
      [x, y],
      [x + width, y + height],
    ])
    // A double click picks and lets go again.
    select(drawing.current).call(behavior).on('dblclick.zoom', null)
  })
  const by = (factor: number) => {
    if (drawing.current) select(drawing.current).call(behavior.scaleBy, factor)
  }
  return {
    transform: view.toString(),
    enlarged: view.k > 1,
    enlarge: () => by(step),
    reduce: () => by(1 / step),
    whole: () => {
      if (drawing.current) select(drawing.current).call(behavior.transform, zoomIdentity)
    },
  }
}
