/** Characters that glossing programs were seen to gloss: a small table. */
export const fewGlossed = [...'醫規數現產業環經發創戰態協區聯穩']

/** A table of the usual size. */
export const someGlossed = [
  ...'網監聯務術數發據創經產業風轉構戰質態規應環現優責調區導協節鎮執礎復設關內統擔學領當預響進標紀穩絡',
]

/** Characters that stand in both scripts, and that conversion to Traditional replaces all the same. */
export const alwaysConverted = [...'台准划']
