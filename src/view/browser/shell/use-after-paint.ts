import { useEffect, useState } from 'preact/hooks'

/** The value as of the frame before: what is costly to draw follows what the reader waits for. Null until the first frame. */
export function useAfterPaint<Value>(value: Value): Value | null {
  const [painted, setPainted] = useState<{ readonly value: Value } | null>(null)
  useEffect(() => {
    let task = 0
    const frame = requestAnimationFrame(() => {
      task = setTimeout(() => setPainted({ value }))
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(task)
    }
  }, [value])
  return painted?.value ?? null
}
