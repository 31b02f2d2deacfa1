/**
 * Years whose first digit was eaten, as they go on, and that digit. In 3.8 million characters of news no other stood before
 * these 1,913 times, but for ages in round hundreds (`3900年`).
 */
export const beheadedYears = [
  { rest: /^0\d\d(?:年|[-~—至]+20\d\d)/u, digit: '2', example: '025年', counterexample: '00年' },
  { rest: /^9(?!00)\d\d年/u, digit: '1', example: '979年', counterexample: '900年' },
] as const
