/**
 * A line that may begin a turn: the label, in brackets or not, and a colon. Square brackets stand also without one:
 * `【主持人】各位好`.
 */
export const labelledLine =
  /^[ \u3000▲△▼●○◆◇■□★☆▶►◎•·—-]*(?:[【[](?<inBrackets>[^\n【】[\]（）()：:。！？；，,“”「」]{1,40})[】\]][ \u3000]*[：:]?|(?<plain>[^\n【[：:。！？；，,“”「」]{1,40}?)[ \u3000]*[：:])/u

/** Sides of a conversation that have no name: whoever asks, answers, or leads it. */
export const asking =
  /^(?:[\p{Script=Han}\p{L}\p{N}《》 ]{0,20}记者|编者|提问者?|问题?|问者|观众|听众|网友|读者|学员|学生|同学|现场(?:观众|提问|听众)|媒体提问|记|Q)(?:[甲乙丙丁戊A-Z一二三四五]|[0-9]{1,2})?$/u
export const answering = /^(?:嘉宾|答|回答|答者|答复|A)(?:[甲乙丙丁戊A-Z一二三四五]|[0-9]{1,2})?$/u
export const hosting = /^(?:主持人?|司仪)$/u
/** 主持人张三: whoever is meant by 主持人 later. */
export const namedHost = /^(?:主持人?|司仪)/u

/** What may stand in a label beside the words that name somebody. */
export const besideName =
  /^[ \u3000【】[\]（）()]*(?:主持人|主持|嘉宾|记者|提问|回答|答|问)?[ \u3000【】[\]（）()]*$/u
export const afterName = /^[ \u3000]*(?:先生|女士|小姐|博士|老师|同学|律师|医生|大夫)?[ \u3000】\]）)]*$/u

/** A name nobody knows: short, of characters that names are written in; a Latin one may be that of a team. */
export const unknownName = /^(?:[\p{L}·• ]{2,12}|[A-Za-z][A-Za-z\d·.&' -]{1,20})$/u

/** Where a sentence or a bracket ends; a paragraph that ends otherwise, and is short, is a heading. */
export const sentenceEnd = /[。！？!?….；;：:”」』）)\]】]$/u
export const clauses = /[，,。！!；;：:…”」』]/u
export const questionMark = /[？?]/u
/** A question at the end of what is said. */
export const question = /[？?][”」』）)]*$/u

/** One quotation and nothing else, which is a quote. */
export const quotationAlone = /^(?:“[^“”]*”|「[^「」]*」|『[^『』]*』|"[^"]*")$/u

/** What an announcement of a speech holds; asked of the text before its lines are, for most hold none. */
export const speechInFull = /以下|下面|[本此]文|实录|全文|速记|原文|文字版/u

const speech = '(?:演讲|讲话|发言|致[辞词]|分享|报告)'
/** A paragraph that ends in the announcement of a speech: 以下为李若川的演讲实录。 本文根据李若川的分享整理。 李若川：合作共赢（发言全文）. */
export const announcedSpeech = new RegExp(
  `(?:(?:以下|下面|[本此]文)[^。！？\\n]{0,90}?${speech}[^。！？，\\n]{0,4}?(?:实录|全文|速记|整理|原文|文字版|内容)?[^。！？\\n]{0,12}|${speech}的?(?:实录|全文|速记|原文|文字版)(?:如下|整理)?[）)]?)[。：:]?\\s*$`,
  'u',
)
/** A line that only says who speaks. */
export const lineOfLabel = /^[^：:。]{1,30}[：:]\s*$/u
export const firstPerson = /我/gu
/** Whoever speaks, and those spoken to. */
export const speaksItself = /我|各位|大家|[你您]们?/u
/** What stands in marks is perhaps another's. */
export const quoted = /“[^“”]*”|「[^「」]*」/gu
