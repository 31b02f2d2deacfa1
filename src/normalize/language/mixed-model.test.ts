import fc from 'fast-check'
import { expect, test } from 'vitest'
import { characterModel } from './character-model.ts'
import { mixIn } from './mixed-model.ts'

test('what is passed over for being too unlikely is less likely than asked', () => {
  const document = '云岭银行的行长说，云岭银行的业务增长很快，银行业务稳定。'
  const model = mixIn(characterModel(), document)
  const character = fc.constantFrom(...document, '裏', '里', '?', 'A').map(text => text.charCodeAt(0))
  fc.assert(
    fc.property(fc.array(character), character, fc.double({ min: -20, max: 0 }), (before, unit, least) => {
      const context = before.reduce((known, next) => model.after(known, next), model.start)
      const whole = model.score(context, unit)
      const score = model.score(context, unit, least)
      expect(score === whole || (score === Number.NEGATIVE_INFINITY && whole < least)).toBe(true)
    }),
  )
})
