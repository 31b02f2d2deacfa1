import { useLayoutEffect, useState } from 'preact/hooks'

const schemes = ['auto', 'light', 'dark'] as const

/** Follows the system until told otherwise. */
export function ThemeSwitch() {
  const [scheme, setScheme] = useState<(typeof schemes)[number]>('auto')
  useLayoutEffect(() => {
    document.documentElement.dataset.scheme = scheme
  }, [scheme])
  return (
    <fieldset class="segmented" aria-label="Colours">
      {schemes.map(name => (
        <label key={name}>
          <input type="radio" name="scheme" checked={scheme === name} onChange={() => setScheme(name)} />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  )
}
