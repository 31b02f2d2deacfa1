import { honorificTitle } from '../mentions/names/latin-name-rules.ts'

/** Pronouns for one person; 其他, 排他, 他们, 他人, 他日 are none, but 他人生 and 他日前 are. */
export const pronoun =
  /其本人|(?<![其排利吉犹维无耳])[他她](?:本人)?(?!们|人(?![生品缘])|国(?!内[^部外政])|乡|日(?![前内后夜常间])|方(?!才)|项|律|妈的|信)/gu

/** 由张三接任, 向张三颁奖: before the subject of a sentence nothing such stands. */
export const objectOpener =
  /(?:由|被|把|让|令|使|给|对|向|与|和|同|跟|为|替|感谢|邀请|陪同|祝贺|包括)(?![此])[^，,。]{0,4}$/u

/** 同为局长的张三: what stands before tells what else the subject is. */
export const copula = /[同身作现曾皆均]为[^，,。]{0,16}$/u

/** 张三的, 张三、李四, 张三：: who is named so is not alone what a sentence is about. */
export const notSubject = /^[的、和与及：]/u

/** 张三与李四会面: of two who meet the first one is the subject. */
export const meeting = /^[和与同跟][^，,。；]{1,40}(?:会面|会谈|会晤|见面|碰面|通话|通电话|交谈|对话|对谈)/u

/** 记者致电张三, 记者询问张三: whoever is asked answers next. */
export const asker =
  /(?:记者|本报|本台|本刊|我们)[^，,。；“”「」]{0,8}(?:致电|联络上?|采访|访问|专访|追问|询问|问|向|与)$/u

/** 由张三主持: what stands before whoever does something. */
export const agent = /^由$/u

/** （记者 张三）, 〔记者张三／兰州报导〕: whom brackets name no sentence is about. */
export const openBracket = /[（(〔［【[][^（）()〔〕［］【】[\]]*$/u

/** 一位街坊, 这位准备出行的旅客, 陈先生: somebody to whom the text gives no name. 第一名 is a rank, 是一名护士 tells what somebody is, 这位院长 may be named. */
export const nameless =
  /(?<!(?:[第每是为作当成]|任何|担任))一[名位](?![多置数于列]|以上)|[这那][名位](?=[^，,。；：“”「」、]{2,20}的)|(?<surname>\p{Script=Han})(?:先生|女士|小姐|太太|同学|伯伯|婆婆|[太伯叔婶](?=[，。：说称表指认觉回坦忆强补又亦则还续笑]))/gu

/** Words that stand for several people: 两人, 三人. */
export const severalPeople = /[两二三四]人|两位[均都也还就将曾已]/u

/** 死者, 该男子: somebody without a name who is told of, but seldom speaks. */
export const involved =
  /(?<=^|[\n，,。；：])(?:[该涉][案名位]?)?(?:(?<=[该案名位])(?:男子|女子)|男童|女童|事主|死者|伤者|被告|疑犯|嫌疑人|受害人)/gu

/** Characters that are surnames, but seldom before a courtesy. */
export const noSurname = /^[有位名多和与同]$/u

/** What tells of a name before it whether it is a woman's or a man's: 女士, （女，45岁）, ，男，. */
export const ofWoman = /^(?:女士|小姐|太太|夫人|奶奶|阿姨|大妈|大姐|[（(]女[，,）)、]|，女，)/u
export const ofMan = /^(?:先生|爷爷|叔叔|大爷|伯伯|大哥|[（(]男[，,）)、]|，男，)/u

/** What a pronoun says of whom it means. */
export const femalePronoun = /^她/u
export const malePronoun = /^他/u

/** What stands before the first words of a clause. */
export const clauseEdge = /[，,；;：:。！？\s而但]/u

/** 来自云岭大学的张三教授: what stands before the body that somebody is of is of the words about him too. */
export const comesFrom = /(?:来自|[任就供]职于)$/u

/** Prof. Lena Holt: so is an honorific before a name in Latin script. */
export const calledBy = new RegExp(`${honorificTitle}$`, 'u')

/** Around the name of a medium, where it is what somebody says something in or to: 接受《云岭晨报》访问, 向云岭晨报表示. */
export const saidIn = /(?:接受|[在于向对替答]|回复)了?[^，,。；：“”「」\n]{0,6}$/u
export const saidBehind =
  /^[》」』”]?[^，,。；：“”「」\n]{0,3}(?:访问|专访|采访|受访|撰文|发文|投稿|专栏|记者|查询|询问|表示|透露|[说指称])/u
