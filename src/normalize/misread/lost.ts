import type { Edit } from '../../document/edits.ts'
import { lazy } from '../lazy.ts'
import { lostForGood } from './rules.ts'

/** Marks what no reading brings back. */
export function markLost(text: string): Edit[] {
  if (!hints.some(hint => text.includes(hint))) return []
  return compiled().flatMap(({ rule, expression }) =>
    [...text.matchAll(expression)].map(({ index, 0: found }) => ({
      start: index,
      end: index + found.length,
      replacement: '\uFFFD',
      rule,
    })),
  )
}

const hints = ['锟', '烫', '屯'] as const

const compiled = lazy(() =>
  lostForGood.map(({ id, pattern }) => ({ rule: id, expression: new RegExp(pattern, 'gu') })),
)
