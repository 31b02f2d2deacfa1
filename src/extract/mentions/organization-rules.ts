/** Shapes of words that the search for organizations asks for; words that need no shape stand in dictionaries. */

/** Words, and words that the segmenter guessed, which are no part of a name whatever their tag: 有关, 联同, 哪间, 局等. */
export const notInName: ReadonlySet<string> = new Set(
  '代表 支持 大力支持 联同 有关 相关 所有 部分 各级 各类 各大 各国 各地 多家 多个 某些 其他 其它 官方 官网 主场 客场 旗下 所属 下属 最大 首家 唯一 知名 著名 主要 首要 大批 大量'.split(
    ' ',
  ),
)
export const guessedPhrase = /^(?:[哪各某有愿听让使])|[等有用同任于在的了将被把]$/u

/** An area by its ending, where the segmenter does not tag it as a place: 东营市. */
export const areaName = /^[\p{Script=Han}]{2,6}(?:省|市|县|自治区|自治州)$/u

/** What follows the name of an index, which is no company: 标普500指数. */
export const indexName = /^(?:\d{2,4}|[\p{Script=Han}]{0,4}(?:指数|综指|成指|期指))/u

/** Units of one character that a job names: 会计系, 编辑部. */
export const unitOfJob = /^[系部处室站组]$/u

/** Legal forms, before which any words are a company's own name: 上海上风实业股份有限公司. */
export const legalSuffix = /(?:有限公司|有限责任公司|股份|事务所)$/u

/** What a guessed word begins with that follows a number, or takes up an office after a date: 2005年任, 5月任青禾. */
export const dateUnit = /^[年月日]/u
export const takesOffice = /^任/u
export const opensTerm = /(?:[年月日今起曾现历后]|至今)[，,]?$/u
