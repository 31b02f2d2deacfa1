/** How speech is told around quotation marks, also where one of them was lost. */
const says = '(?:说|道|表示|指出|认为|强调|称|指|坦言|直言|透露|补充)'

/** What parts clauses of one sentence. */
export const comma = /[，,；;]/u
/** What opens a quotation. */
export const openingMark = /[“「『"＂]/u
/** What ends a sentence. */
export const endMark = /[。！？!?…～~]/u

/** 如此回应, 如是说, 这样形容: the verb reports words before it. */
export const pointsBack = /(?:如此|如是|这样|这么)[^，。]{0,4}$/u

/** A comma behind which somebody reports again: ，他认为，, ，又指. */
export const resumedClause = new RegExp(
  `[，,](?=(?:[他她]|\\p{Script=Han}{2,4})[又还并亦也则]?${says}[，：,:「“]|[又并还亦](?:${says}|宣布|呼吁))|[，,；;](?=(?:${says}|要求|提出|叮嘱|呼吁)[“「])`,
  'u',
)

/** What stands before the mark that opens speech; before a term stands any word: 所谓“. */
export const opensSpeech = new RegExp(`(?:[：:，,。！？”」\\s]|${says}|^)$`, 'u')

/** The end of a sentence after which somebody reports again, which no quotation holds that was never closed: 。他又说，, 。陆一鸣表示：, 。陆一鸣说。 */
export const resumedReport = new RegExp(
  `[。！？](?=[^。！？：；“”「」\\n]{1,60}?(?:${says}|相信|预计|建议|呼吁|介绍|解释)[，：,:]|[^，。！？：；“”「」\\n]{2,12}(?:说|道|表示|指出|强调|坦言|直言|透露|补充|回忆|感慨)[。！？])`,
  'u',
)

/** 悬挂标语：“…”: words that are shown, not said. */
export const shown =
  /(?:标语|横幅|口号|主题|题词|匾额|牌匾|字样|标题|对联|春联|歌词|谚语|俗语|古语)(?:是|为)?[：:]$/u

/** What stands before the words of questions that nobody in the text asks: 三个问题分别是“…？”“…？”. */
export const askedQuestion =
  /(?:问题|提问|疑问|一问|困惑)(?:分别|主要)?(?:是|为|：)(?:[“”「」]{0,3}[^“”「」。]{1,80}[？?][“”「」]{0,3}[、，和]?)*[“”「」]?$/u

/** A line, or a sentence of one, in which somebody else than the speaker reports: 张三表示，. */
export const reportingLine = new RegExp(
  `[\\n。！？][^\\S\\n]*(?!我|咱|大家|有人|人们|[^，。]{0,6}常)[^。！？：；\\n]{1,40}?(?:${says}|介绍)[，：,:]`,
  'u',
)

/** Up to the colon that speech follows. */
export const speechColon = /^[^：。！？\n]{0,60}：(?=[^：]{4,}[。！？…]$)/u

/** 他说，交易会很大，|我们明年再来。”: up to the clause of the last sentence that only whoever speaks can say. */
export const toldBeforeOwnWords = new RegExp(
  `^(?:.*[。！？\\n](?=.))?[^。！？\\n]*?${says}[，,](?:[^，,。！？\\n]*[，,])*?(?=[^，,。！？\\n]*(?:(?<!自)我(?![国省市县区院校军党])|咱))`,
  'su',
)

/** “一。”|二。”: a sentence between two closing marks in which nobody reports. */
export const speechBesideSpeech = new RegExp(
  `^(?=[\\p{L}\\p{N}])(?!.*${says}[，：,:。])[^：\\n]{4,}[。！？…]$`,
  'u',
)

/** “…。”身处云岭的张三点头: what may stand between words in marks and who does something behind them. */
export const beforeActor = /^(?:[^，,。；：、“”「」\n]{2,20}的)?$/u

/** What may be the name of a body before a title: no word of grammar, no verb that leads to somebody. */
export const unknownBody =
  /^(?![而但对据当由就向从与和同在日今昨此其]|(?:随后|另外|此外|同时|针对|面对))[\p{Script=Han}A-Za-z]{2,10}(?<![的是和与对向据由在])$/u

/** Behind a sentence in marks, who says it: “…。”|云岭银行行长张三在会上表示。 */
export const saidBehind = new RegExp(`^[^，,。；：！？“”「」\\n]{2,40}${says}[。，,：:！]`, 'u')
