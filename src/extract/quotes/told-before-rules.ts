/** Verbs with which a sentence may end that began with the words they report. */
export const mayEndReport = /(?:说|表示|称|指出|认为|透露|强调|坦言|警告)$/u

/** Nothing follows the verb but the end of its sentence. */
export const endOfReport = /^[。！]?\s*$/u
