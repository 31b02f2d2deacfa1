/** Shapes of English words. */

/** An English name of two to four words. */
export const englishName = /^\p{Lu}[\p{L}.'’-]{0,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,3}$/u
