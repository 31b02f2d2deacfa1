interface ConfidenceSliderProps {
  /** 0 to 1. */
  readonly least: number
  readonly onChange: (least: number) => void
}

/** The confidence below which findings are left out. */
export const ConfidenceSlider = ({ least, onChange }: ConfidenceSliderProps) => (
  <label>
    Confidence at least {percent(least)}
    <input
      type="range"
      min="0"
      max="1"
      step="0.05"
      value={least}
      onInput={event => onChange(event.currentTarget.valueAsNumber)}
    />
  </label>
)

export const percent = (share: number): string => `${Math.round(share * 100)}\u00A0%`
