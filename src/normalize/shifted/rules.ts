/**
 * Numbers whose first digit was eaten, as they go on, and that digit: what stood there in 4 million characters of news but for
 * one time in fifty at most (ages in round hundreds, `3900年`; `14小時`). Any other digit is gone for good.
 */
export const beheadedNumbers = [
  { rest: /^0\d\d(?:年|[-~—至]+20\d\d)/u, digit: '2', example: '025年', counterexample: '00年' },
  { rest: /^0[12]\d[”」》]/u, digit: '2', example: '023”', counterexample: '023元' },
  { rest: /^9(?!00)\d\d年/u, digit: '1', example: '979年', counterexample: '900年' },
  { rest: /^[012]月/u, digit: '1', example: '2月', counterexample: '2個月' },
  { rest: /^4小[时時]/u, digit: '2', example: '4小時', counterexample: '8小時' },
  { rest: /^D/u, digit: '3', example: 'D打印', counterexample: 'G手機' },
] as const
