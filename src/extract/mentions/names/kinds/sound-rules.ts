/** Shapes of names that are written by sound. */

/** Dots between the parts of a foreign name. */
export const foreignName =
  /(?!的|[文图撰摄][·•・．])(?:(?![年月日][·•])[\p{Script=Han}]{1,9}|[A-Z]\.?)(?:[·•・‧∙．-][\p{Script=Han}]{1,10}|[·•・‧∙．][A-Z]\.?){1,4}/gu

export const nameDot = /[·•・‧∙．-]/u

/** A name whose parts hyphens alone join: 威廉-亚历山大; places are joined so as well. */
export const onlyHyphens = /^[^·•・‧∙．.]+$/u

/** Before a part of three characters and more a conjunction or preposition, which names are seldom written with: 同|迪亚斯-卡内尔. */
export const conjunctionBeforeName = /^[同和与及](?=\p{Script=Han}{3})/u

/** Behind a title somebody else stands before the name, and what he does with whom it is of: 王实与|马丁·, 王实向|马丁·. */
export const nameJoinedBefore = /^\p{Script=Han}{2}[与和同及向对跟](?=\p{Script=Han}{2})/u

/** Says whose child or wife the next one is: 雷纳·韦斯|之子. */
export const kinship = /^之[子女妻孙侄弟兄妹]/u

/** A word after a name written by sound, with what stands around it: 斯塔默|因其, 辛瓦尔|曾使用, 科尼耶|曾于2011年, 斯科特|于1994年, 托曼|甫上任, 拜登|当地时间, 斯科特|特聘教授; but 施泰因. */
export const soundIsOver =
  /^(?:.于[0-9]|.特[聘约派邀级]|曾于|.甫[上就接当获抵离卸]|.当(?:地|总)|(?:.[曾于]|[^泰坦海韦莱]因)\p{Script=Han})/u

/** Ends of places that are written by sound: 阿夫迪夫卡, 斯摩棱斯克. */
export const placeBySound = /(?:斯克|斯科耶|格勒|格拉德|哥罗德|格罗德|夫卡|林卡|梅利|格拉德|斯塔德)$/u

/** What many people and few places end with that are written by sound, as counted in jieba's dictionary: 埃尔德, 雷诺夫; and the reverse: 塔尼亚. */
export const personBySound = /(?:[夫曼奇娜逊莎姆丁茜蒂森]|斯基|维奇)$/u
export const likelyPlaceBySound = /[亚兰马丹邦萨加堡古哥苏那达]$/u

/** Characters written by sound that are hardly ever words: where one touches a name, it is a part of it. */
export const onlyBySound = /[姆兹茨娅菲弗妮莉蒂娃埃耶诺卡尔斯夫克罗扬勒迪普波杰赫皮]/u

/** The number of a king or a pope behind his name: 六世. */
export const regnalNumeral = /^(?:十?[一二三四五六七八九]|十|二十[一二三四]?)世(?![纪代界家人上间故交博])/u

/** A word by a list whose first character ends the name before: 霍尔特|在会上, 霍尔特|等人. */
export const endsSound = /^特[在等为]$/u

/** Two parts of a name with the blank of a lost dot between them, and what may follow: 博尔格 布伦德|表示. */
export const partsAroundBlank = /^(\p{Script=Han}{3,6}) (\p{Script=Han}{3,6})/u
