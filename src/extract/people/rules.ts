import type { PatternRule } from '../../rules/pattern.ts'

/**
 * `position` is one or more titles with the organizations they are held in, read as a whole (`招商银行副行长、首席信息官`). Rules that
 * come first win; a name may be given several positions, a position serves the rule that came first.
 */
export const affiliationRules = [
  {
    id: 'people/organization-of-position-name',
    pattern: '(?:来自)?{organization}的{position}[ \\u3000]{0,2}{name}',
    example: '来自{organization:云岭银行}的{position:高级研究员}{name:陶若溪}表示',
    counterexample: '来自{organization:云岭银行}的{position:高级研究员}表示',
  },
  {
    id: 'people/position-name',
    pattern: '{position}[ \\u3000：:|｜丨]{0,4}{name}',
    example: '{position:云岭银行行长} {name:陶若溪}在会上表示',
    counterexample: '{position:云岭银行行长}表示，{name:陶若溪}没有出席',
  },
  {
    id: 'people/position-with-duties-name',
    pattern: '{position}[ \\u3000]?[（(][^（）()\\n\uE000-\uF8FF]{1,20}[）)][ \\u3000]?{name}',
    example: '{position:金融局助理总裁}（法规及培训）{name:陶若溪}表示',
    counterexample: '{position:金融局助理总裁}（右）；{name:陶若溪}表示',
  },
  {
    id: 'people/position-of-name',
    pattern: '{position}的{name}',
    example: '时任{position:云岭银行行长}的{name:陶若溪}回忆',
    counterexample: '{position:云岭银行行长}的家人与{name:陶若溪}',
  },
  {
    id: 'people/position-dash-name',
    pattern: '{position}[—－-]{1,2}{name}',
    example: '{position:云岭银行行长}——{name:陶若溪}',
    counterexample: '{position:云岭银行行长}。{name:陶若溪}',
  },
  {
    id: 'people/organization-name-position',
    pattern: '{organization}的?[ \\u3000]{0,3}{name}[ \\u3000]{0,3}{position}',
    example: '{organization:云岭银行}{name:陶若溪}{position:行长}致辞',
    counterexample: '{organization:云岭银行}，{name:陶若溪}致辞',
  },
  {
    id: 'people/name-position-in-organization',
    pattern:
      '{name}[ \\u3000]{0,3}(?:{courtesy}[ \\u3000]?)?{position}[ \\u3000]?[（(][ \\u3000]?{organization}[ \\u3000]?[）)]',
    example: '{name:陶若溪}{position:教授}（{organization:云岭大学}）、',
    counterexample: '{name:陶若溪}{position:教授}（左）、{organization:云岭大学}',
  },
  {
    id: 'people/organization-name-gloss-position',
    pattern:
      '{organization}{name}[ \\u3000]?[（(](?:{name:gloss}|[A-Z][A-Za-z .-]{2,40})[）)][ \\u3000]?{position}',
    example: '{organization:云岭大学}{name:陶若溪}(Ruoxi Tao){position:教授}致辞',
    counterexample: '{organization:云岭大学}{name:陶若溪}(左){position:教授}致辞',
  },
  {
    id: 'people/name-gloss-position',
    pattern: '{name}[ \\u3000]?[（(](?:{name:gloss}|[A-Z][A-Za-z .-]{2,40})[）)][ \\u3000]?{position}',
    example: '{name:陶若溪}(Ruoxi Tao){position:教授}致辞',
    counterexample: '{name:陶若溪}(左){position:教授}致辞',
  },
  {
    id: 'people/area-name-office',
    pattern: '{location:organization}[ \\u3000]?{name}{position}',
    example: '{location:云海市}{name:陶若溪}{position:副市长}出席',
    counterexample: '在{location:云海市}，{name:陶若溪}{position:教授}出席',
  },
  {
    id: 'people/name-position',
    pattern: '{name}[ \\u3000]{0,3}(?:{courtesy}[ \\u3000]?)?{position}',
    example: '{name:陶若溪}{position:行长}致辞',
    counterexample: '{name:陶若溪}致辞，{position:行长}出席',
  },
  {
    id: 'people/names-with-position',
    pattern:
      '{name}(?:等|等?[两二三四五六七八九十几多0-9]{1,3}[位名](?:[^，,。、；;\\s\uE000-\uF8FF]{1,12}?)?)(?:知名|著名|资深)?{position}(?![ \\u3000]?{name:other})',
    example: '陶远、{name:陶若溪}等{position:院士}出席',
    counterexample: '陶远、{name:陶若溪}等{position:院士}{name:王实}出席',
  },
  {
    id: 'people/position-organization-name',
    pattern: '{position}、{organization:next}[ \\u3000]?{name}',
    example: '{position:云岭学会理事长}、{organization:云岭大学}{name:陶若溪}教授出席',
    counterexample: '{position:云岭学会理事长}，{organization:云岭大学}的{name:陶若溪}教授出席',
  },
  {
    id: 'people/position-standing-name',
    pattern: '{position}、[^，,。、；;：:\\s\uE000-\uF8FF]{2,16}(?:家|者|人|之一){name}',
    example: '{position:云岭学会理事长}、著名桥梁工程学家{name:陶若溪}出席',
    counterexample: '{position:云岭学会理事长}、各界人士，{name:陶若溪}出席',
  },
  {
    id: 'people/name-in-brackets-position',
    pattern:
      '{name}(?:{courtesy})?[ \\u3000]?[（(][ \\u3000]?(?:时任|现任|原任|系|为)?{position}(?=[ \\u3000]?[）)，,；;、])',
    example: '{name:陶若溪}（{position:云岭银行行长}）',
    counterexample: '{name:陶若溪}（左）与{position:云岭银行行长}',
  },
  {
    id: 'people/name-comma-position',
    pattern:
      '{name}(?:{courtesy})?[ \\u3000]?[，,：:｜|/][ \\u3000]?(?:现任|时任|系|为)?{position}(?=[，,。；;）)\\s]|$)',
    example: '{name:陶若溪}，{position:云岭银行行长}，在会上表示',
    counterexample: '{name:陶若溪}，{position:云岭银行行长}王实出席',
  },
  {
    id: 'people/name-introduced-position',
    pattern:
      '{name}(?:{courtesy})?[，,：:](?:[^。；;！？\\n\uE000-\uF8FF]{0,48}[，,](?:现任|现为|现担任|目前任|现兼任|曾任|历任|先后任|先后担任|任|担任)|(?:男|女)[，,](?:[^。；;！？\\n\uE000-\uF8FF]{1,48}[，,])?(?:现系|系)?){position}',
    example: '{name:陶若溪}，男，1975年生，云岭人，现任{position:云岭银行行长}',
    counterexample: '{name:陶若溪}，男，1975年生。现任{position:云岭银行行长}',
  },
  {
    id: 'people/name-is-position',
    pattern:
      '{name}(?:{courtesy}|{position:rank})?[ \\u3000]?(?:目前|现在|同时|此前|后来|正式|还|也|现|曾|已)?(?:任|担任|出任|就任|兼任|升任|接任|转任|继任|是|为|系|当选|当选为|获任|受聘为|获聘为|被任命为|被选为|被聘为|现为)(?:了|过|新任|新一任|新一届|首届|本届|第[一二三四五六七八九十0-9]{1,3}[届任])?{position}',
    example: '{name:陶若溪}现任{position:云岭银行行长}',
    counterexample: '{name:陶若溪}会见{position:云岭银行行长}',
  },
  {
    id: 'people/name-comes-to-position',
    pattern:
      '{name}(?:{courtesy})?[^，。；：、！？\\s\uE000-\uF8FF]{0,12}(?:出任|接任|担任|升任|调任|兼任|就任|履新|当选为?|获委任为|获任命为|获选为|获推选为|获提名为|受聘为|接替)(?:新一任|新任|新|第[一二三四五六七八九十0-9]{1,3}[届任])?{position}',
    example: '{name:陶若溪}将于下月正式出任{position:云岭银行行长}',
    counterexample: '{name:陶若溪}说，谁来出任{position:云岭银行行长}还未可知',
  },
  {
    id: 'people/position-is-name',
    pattern: '{position}(?:是|为|系|分别是|分别为|就是|人选为)[ \\u3000]?{name}',
    example: '{position:云岭银行行长}为{name:陶若溪}',
    counterexample: '{position:云岭银行行长}为人和善，{name:陶若溪}也是',
  },
  {
    id: 'people/position-in-brackets-name',
    pattern: '{position}[（(]{name}[）)]',
    example: '{position:云岭银行行长}（{name:陶若溪}）',
    counterexample: '{position:云岭银行行长}（右）与{name:陶若溪}',
  },
  {
    id: 'people/position-held-by-name',
    pattern: '{position}(?:一职)?(?:将)?由{name}(?:担任|出任|接任|兼任|继任)',
    example: '{position:云岭银行行长}一职由{name:陶若溪}接任',
    counterexample: '{position:云岭银行行长}与{name:陶若溪}会谈',
  },
] as const satisfies readonly PatternRule[]

/** What may stand between two titles of one position, and between an organization and its title. */
export const joinsTitles =
  /^(?:[、兼及和与暨/／&]|兼任|以及|[ \u3000]{1,3}|)[ \u3000]?(?:[前原兼现]|现任|时任|兼任|我[校院所会])?(?:联邦)?(?:政府|议会)?$/u

/** English titles in brackets repeat the Chinese one before them: 首席财务官（CFO）. */
export const opensGloss = /^[ \u3000]?[（(][ \u3000]?$/u
export const closesGloss = /^[ \u3000]?[）)]/u

/** What joins two titles that may be of one person or of two. */
export const joinsByMark = /[、和与及]/u

/** What stands between a position of somebody and the next that is said of the same: 教授，博士生导师，现任…. */
export const continuesPosition =
  /^[ \u3000]?[，,；;、|｜/／][ \u3000]?(?:同时|并|也|还)?(?:现任|兼任|历任|曾任|先后任|先后担任|担任|任|现为|为|系|兼)?$/u
export const endsPosition = /^(?:[，,；;。、）)\s|｜]|$)/u

/** What stands between two positions of somebody whose name comes after both. */
export const leadsOn = /^[，,][ \u3000]?(?:[原现前]|现任|时任|著名|知名)?$/u

/** Between two seats of somebody. */
export const listMark = /^、$/u

/** Heads of an area, held in it and not in the office named before them: 云海市委副书记、市长. */
export const areaHead = /^(?:副|常务副|代|代理)?([省市县区州盟旗镇乡村])长$/u

export const betweenOrganizationAndTitle =
  /^(?:[”」』’]?[ \u3000]{0,3}|的|[（(][^（）()\n]{1,30}[）)][ \u3000]?|(?:[、和]?第[一二三四五六七八九十0-9]{1,4}[届任]?){1,4}届?|[新本上首]一?届)$/u

/** A minister's title with the ministry in it: the ministry is the organization. */
export const meltedMinister = /^(?![前原])(\p{Script=Han}{2,6}部)长$/u

/** Names of offices that are whole; 运输及物流 before 局长 is not. */
export const endsInOffice = /[部局署处司厅委会院办室所科组中心公司行]$/u

/** A seat of an organization that nothing tells, in a list of somebody's seats: 教授、智库首席专家, 副主席兼中学校长. */
export const untoldSeat = /^[、兼][\p{Script=Han}“”]{2,14}$/u

/** Titles held in no organization: of whoever chairs the event that the report is about, or has won a prize. */
export const ofEvent = /^(?:本届|本次)?(?:大会|会议|年会|论坛|研讨会|峰会)|(?:得主|获得者|获奖者)$/u

/** What is the first part of the title that it touches: 助理研究总监. */
export const opensNextTitle = /(?:助理|候任|代理|首席)$/u

/** A party and the parliament in which its members sit: of the two the seat is in parliament. */
export const partyInParliament =
  /^\p{Script=Han}{1,8}?(?:党|联|盟|会|阵线|力量)(?=(?:立法会|立法院|国会|区议会|众议院|参议院)$)/u

/** 我校 is the university of whoever writes, and begins no other organization's name. */
export const ofOurs = /^我$/u

/** What may stand between a name and a title that is the name's: 王实 教授, 王实、陶若溪等院士. */
export const betweenNameAndTitle =
  /^[ \u3000]*(?:[）)]|[（(][^（）()]{1,40}[）)])?(?:等(?:[0-9一二三四五六七八九十几多]{1,3}[位名])?)?$/u

/** Titles that a list of names is closed with: 王实、陶若溪等院士. */
export const closesList =
  /(?:院士|教授|研究员|议员|委员|理事|工程师|律师|记者|法官|医生|医师|讲师|校长|院长|所长|会长|董事|经理|主任|监事|[学作艺]家)$/u

/** Offices of an area: 云海市陶若溪副市长. */
export const officeOfArea = /^(?:副|常务副|代)?(?:[省市县区州盟旗镇乡村]长|主席|书记|秘书长)$/u

/** Opens the title of somebody who held it once. */
export const formerOffice = /^[前原]/u

/** Before the country where somebody is posted: 驻越南大使. */
export const postedTo = /^驻$/u

/** Heads of offices by one character of the office: 局长. */
export const officeHead = /^[部局署处司厅]长$/u

/** Heads and members of institutions by one character of the institution: 院长. */
export const institutionHead = /^(?:院长|院士|社长|会长|所长|校长)$/u

/** Roles that a byline or a caption gives and that are no standing. */
export const noAffiliation =
  /^(?:原)?(?:作者|译者|主持人|主持|嘉宾|被告|原告|选手|村民|居民|版主|博主|主演|主播|同学|大学生|学生|研究生|实习生)$/u

/** Titles that several have: 立法会议员王实及李远. */
export const heldBySeveral =
  /(?:议员|成员|委员|代表|教授|研究员|专家|学者|记者|编辑|分析师|律师|院士|队员|运动员|选手|演员|导演|作家|理事|常委|合伙人|工程师|老师|教师|医生|实习生|通讯员|经济学家|科学家|航天员|副会长|副理事长|副主席|副秘书长|副主任|副校长|副院长|副所长|副总裁|副总经理|副行长|副局长|副部长|副市长)$/u

/** Fellows of an academy, who have a rank elsewhere too. */
export const fellow = /院士$/u

/** What joins the names of a list: 张三、李四和王五. */
export const joinsNames = /^(?:[、和与及]|以及)[ \u3000]?$/u

/** What stands between a name and its spelling in Latin script: `马洛教授（Prof. Helen Marlow）`, `（英文名：…`. */
export const betweenNameAndGloss =
  /^\p{Script=Han}{0,5}\s?[（(]\s?(?:\p{Script=Han}{1,4}[:：]\s?)?(?:(?:Prof|Dr|Mr|Ms|Mrs)\.?\s?)?$/u
