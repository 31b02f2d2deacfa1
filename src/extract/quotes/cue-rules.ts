/** What stands around a verb that reports no words though it could. */

/** 并未表示, 不愿透露. */
export const negated = /(?:没有|未|不|无|并非|别|不曾|从未|未曾|拒绝|不愿|不便|难以|无法|尚未)$/u

/** The verb is a noun here: 的报告, 作出回应. */
export const nominal =
  /(?:的|其|这一|该|一个|一些|有关|相关|做出|作出|予以|进行|给予|有所|所|一份|份|条|项|有|无|此|受到|引发|引起|获|遭|遭到)$/u

/** The verb begins another word or owns what follows: 表示的, 说法, 报告书. */
export const attributive =
  /^(?:的|了?(?:一|两|三|几|多)[个份项点条]|书|会|人|者|稿|单|函|牌|栏|板|群|号|权|度|性|率|量|制|法|力|感)/u

/** Particles that may stand between the verb and its mark: 说道，, 指出过：. */
export const particles = /^[了过着道]?/u
export const punctuation = /^\s?([，,：:])\s?/u

/** After a complement that is all the verb has: 表示欢迎，. */
export const complementEnd = /^(?:$|[，,。；;！!、和与及的并])/u

/** A particle between the verb and its complement: 表示了感谢. */
export const aspect = /^[了过]/u
