import type { PatternRule } from '../../rules/pattern.ts'
import type { Role } from './role.ts'

/** A rule by which the people of a group have a role. */
export interface RoleRule extends PatternRule {
  readonly role: Role
}

/** Who else is there, without names: ，秘书处各位领导以及特邀代表. */
const unnamed =
  '(?:[，,、]?(?:以及|和|及|与)?[^，,、。；：:\\n\\uE000-\\uF8FF]{1,32}?(?:领导|代表|嘉宾|负责人|人员|人士|议员|专家|学者|成员|师生|员工|会员|干部|贵宾|来宾)等?){0,4}(?:[，,]?(?:以及|和|及)[^，,。；：:\\n\\uE000-\\uF8FF]{1,12})?[，,]?'

/** `people` is a group of names with their titles and organizations, as lists give them. */
export const roleRules = [
  {
    id: 'roles/group-speaks',
    role: 'speaker',
    pattern:
      '{people}(?!的|[发致]来?的?贺?[信电])(?:等[\\p{Script=Han}0-9、]{0,16}?)?(?:[^，,。；：:\\n\\uE000-\\uF8FF]{0,24}(?:[，,]并)?|(?:分别|共同)?代表[^。；：\\n\\uE000-\\uF8FF]{2,80}?|(?:宣读|转达)[^，,。；\\n]{0,40}?并)(?:致[\\p{Script=Han}]{0,5}[辞词]|(?:发表|(?<!工)作|做|进行|带来)了?(?!的)[^，,。；：:\\n\\uE000-\\uF8FF]{0,30}(?:演讲|报告|发言|讲话|致辞|贺[辞词]|分享)|(?:主讲|担任主讲|(?:先后|分别|依次|相继|均)(?:发言|演讲|讲话|授课|分享|汇报)))(?!者|人|稿|嘉宾)',
    example: '{people:云岭银行行长陶若溪、青禾科技总经理王实}分别在开幕式上致辞',
    counterexample: '{people:陶若溪}学习了发表的讲话',
  },
  {
    id: 'roles/group-talks',
    role: 'speaker',
    pattern:
      '{people}(?![的）)])(?:[^，,。；：:\\n\\uE000-\\uF8FF]{0,12}?(?:以|围绕|聚焦|就)[“《][^“”《》\\n]{2,60}[”》](?:为(?:主?题|主题)|的?(?:主题|话题|议题)|[，,]?(?:作|做|进行|开展|展开|分享|讲))|[^，,。；：:\\n\\uE000-\\uF8FF]{0,6}?(?:分享|讲解|解读)了?[“《][^“”《》\\n]{2,60}[”》]|[^，,。；：:\\n\\uE000-\\uF8FF]{0,16}?(?:作|做|发表|带来|进行)了?[^，,。；：:\\n\\uE000-\\uF8FF]{0,6}[“《][^“”《》\\n]{2,60}[”》][^，,。；：:\\n\\uE000-\\uF8FF]{0,12}(?:报告|演讲|讲座|发言|分享|汇报|讲话|授课|宣讲|党课|演说))',
    example: '{people:云岭银行行长陶若溪}以“绿色金融”为题',
    counterexample: '{people:陶若溪}的以“绿色金融”为题的书',
  },
  {
    id: 'roles/group-explains',
    role: 'speaker',
    pattern:
      '{people}(?!的)(?:(?:等[\\p{Script=Han}0-9]{0,8})?(?:首先|随后|最后|还|也|又|并|则|先后|分别|依次|现场|详细|重点|简要|深入|全面|系统|代表[^，,。；：:\\n\\uE000-\\uF8FF]{1,16}|[就对从向围结][^，,。；：:\\n\\uE000-\\uF8FF]{1,36}?)){0,3}(?:(?:介绍|宣读|传达|汇报|讲述|讲解|解读|剖析|回顾|总结|通报|阐述|点评|分享)了|(?:进行|作|做)了?[^，,。；：:\\n\\uE000-\\uF8FF]{0,12}(?:介绍|解读|讲解|点评|汇报|总结|发言|阐述|分析|宣讲|授课|讲授|说明|部署|动员|致辞|宣读|讲座)|讲了话|讲授|授课)(?!者|人|会)',
    example: '{people:云岭银行行长陶若溪}详细介绍了供应链金融',
    counterexample: '{people:陶若溪}的介绍了解的人不多',
  },
  {
    id: 'roles/group-attends',
    role: 'attendee',
    pattern: `{people}(?:等[\\p{Script=Han}0-9、]{0,16}?)?${unnamed}(?:分别|共同|一同|一起|一行|应邀|专程|亲自|亦|也|还|均|都|将|线上|线下|在线|今日|昨日|当日|[0-9]{1,2}[日人]){0,3}(?:(?:[飞赶来前][赴到往]|在|为)[^，,。；：:\\n\\uE000-\\uF8FF]{1,12})?(?:出席|参加|(?<=到场)参与|参与(?=[^，,。；\\n]{0,24}(?:[会礼展课]|仪式|活动|论坛|讨论|交流|调研|开幕|启动))|列席|到会|与会|莅临|亲临|参会|陪同|(?<=一同|一起|共同)调研|座谈(?!会|时)|见证|观摩|聆听|主礼|揭牌|揭幕|剪彩|颁[奖发]|授牌|欢聚一堂|聚首|齐聚|担任[^，,。；\\n]{0,10}嘉宾)(?!者|人员|组)`,
    example: '{people:云岭银行行长陶若溪、青禾科技总经理王实}等出席论坛',
    counterexample: '{people:陶若溪}说，谁都可以出席论坛',
  },
  {
    id: 'roles/attending-are-group',
    role: 'attendee',
    pattern:
      '(?:出席|参加|与会|到会|列席|参会)[^。；\\n\\uE000-\\uF8FF]{0,30}(?:的[^。；\\n\\uE000-\\uF8FF]{0,10}(?:有|还有|包括|为|是)|(?:嘉宾|领导|人员|代表)(?:有|还有|包括|为)?)[:：，]?{people}',
    example: '出席论坛的有{people:云岭银行行长陶若溪、青禾科技总经理王实}',
    counterexample: '出席论坛时，{people:陶若溪}说',
  },
  {
    id: 'roles/host-is-group',
    role: 'host',
    pattern:
      '由{people}(?:共同|分别|一同)?(?:担任|任)?主持|(?<!计[划画]|项目|课题)主持人(?:为|是)?[:： ]?{people:named}',
    example: '论坛由{people:云岭银行行长陶若溪}主持',
    counterexample: '论坛由{people:陶若溪}致欢迎辞',
  },
  {
    id: 'roles/group-hosts',
    role: 'host',
    pattern:
      '{people}(?:[^，,。；：:\\n\\uE000-\\uF8FF]{0,6}主持(?!人|召开的|下)|(?:等人?)?(?:先后|分别|共同)?担任[^，,。；\\n\\uE000-\\uF8FF]{0,8}主持)',
    example: '{people:云岭银行行长陶若溪}主持论坛',
    counterexample: '{people:陶若溪}说，主持人没有到场',
  },
  {
    id: 'roles/group-reports',
    role: 'byline',
    pattern:
      '(?:(?:记者|通讯员|特派员|供稿|撰稿人?|撰文|作者|文)[:：/／|丨 \\u3000]{0,2}|(?:报道|报导)[（(]){people}[ \\u3000]{0,2}(?=[）)】〕\\n]|[／/]?[\\p{Script=Han}]{0,4}(?:报道|报导)|发自|[\\p{Script=Han}]{0,6}[0-9]{1,2}日[电讯]|[ \\u3000]?(?:编辑|摄影|图|供图|通讯员|实习|[审校])|$)',
    example: '（记者 {people:陶若溪}）',
    counterexample: '记者问{people:陶若溪}：“论坛何时举行？”',
  },
  {
    id: 'roles/group-photographs',
    role: 'photo',
    pattern: '{people}[ \\u3000/／]{0,2}(?:摄(?!氏|入|取|制|像)|供图|[／/]图)',
    example: '图为论坛现场。{people:陶若溪} 摄',
    counterexample: '{people:陶若溪}说，摄氏三十度',
  },
  {
    id: 'roles/photographs-by-group',
    role: 'photo',
    pattern: '(?:(?:摄影|摄|供图|图片?)[:：/／|丨][ \\u3000]?|(?<=[（(])(?:摄影|供图)[ \\u3000]?){people}',
    example: '摄影：{people:陶若溪}',
    counterexample: '论坛的摄影展由{people:陶若溪}揭幕',
  },
  {
    id: 'roles/group-edits',
    role: 'editor',
    pattern:
      '(?:编辑|责编|编审|审校|校对|[审核初复终预一二三]审|审核|监制)[:：/／|丨 \\u3000][ \\u3000\\n]?{people}',
    example: '（责任编辑：{people:陶若溪}）',
    counterexample: '编辑部的{people:陶若溪}说',
  },
] as const satisfies readonly RoleRule[]

/** What stands between the members of a group: nothing, blanks, or the marks and words that join a list. */
export const joinsGroup =
  /^(?:一行[0-9一二三四五六七八九十]{1,3}人)?(?:[ \u3000]{0,3}|[；;]\p{Script=Han}{2,10}[：:]原?|[，,、](?:原)?第[一二三四五六七八九十0-9]{1,3}届(?:、第?[一二三四五六七八九十0-9]{1,3}届)?|[ \u3000]?(?:[、，,;；/]|和|与|及|以及|[、，,](?:以及|和|原)?(?:我?[校院系]|学校|公司|集团)?|(?:等[^，,。、；]{0,8}(?:领导|嘉宾|专家|学者|同志|人士|官员))?[、，,]?(?:以及|和|及|与)《?)[ \u3000]?|[（(]|[）)][、，,和]?)$/u

const unit =
  '[，,、][\\p{Script=Han}《》（）()A-Za-z\\d/]{2,24}(?:集团|公司|[部处院局会所系委办社厅校站队馆]|[教研验]室|中心|大学|基地|党政军领导|[)）])'

/** Between a member of a group and the next one's title or organization, words of a unit that is not known: 、《青禾学报》编辑部|副主编. */
export const unitBetween = new RegExp(`^(?:、[\\p{Script=Han}《》（）()A-Za-z\\d/]{1,24}|${unit})$`, 'u')

/** The same between two names: 李若川，水质控制实验室|王思远. */
export const unitBeforeName = new RegExp(`^${unit}$`, 'u')

/** The same between an organization and its subunit or a title in it: 青禾大学|学报》（社科版）|编辑部. */
export const unitInside = /^(?:(?![的了在由被将与和])[\p{Script=Han}《》（）()A-Za-z\d]){1,16}$/u

/** Behind members of a group, a title that more of them have: 等领导|老师. */
export const moreOfGroup = /^等[^，,。、]{0,8}(?:老师|代表|负责人|专家|学者|教授|官员|委员|议员)$/u

/** （记者 陶若溪: a group in brackets behind these words ends with the brackets, whatever name follows. */
export const bylineBefore =
  /[（(【〔][^（）()【】〔〕]{0,16}(?:记者|通讯员|特派员|编辑|文|摄影)[^（）()【】〔〕]{0,4}$/u

/** Titles that the rules read as words, for they tell the role: 记者 in （记者 陶若溪）. */
export const tellsRole =
  /(?:记者|通讯员|(?<!副|驻\p{Script=Han}{1,3})特派员|编辑|责编|编审|校对|作者|摄影|撰稿人|主持人|主持)$/u
