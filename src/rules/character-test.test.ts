import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createCharacterTest } from './character-test.ts'

test('answers as the pattern does, also the second time and beyond the ends', () => {
  for (const pattern of [/\p{Script=Han}/u, /^[^，。]/u, /[\s“”]|^$/u]) {
    const isOfClass = createCharacterTest(pattern)
    const unit = fc.constantFrom('银', '，', '\u0000', '\uD842', '\uFFFF', 'a', ' ')
    fc.assert(
      fc.property(fc.string({ unit }), fc.integer({ min: -2, max: 12 }), (text, at) => {
        expect(isOfClass(text, at)).toBe(pattern.test(text.charAt(at)))
      }),
    )
  }
})
