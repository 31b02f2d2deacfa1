/**
 * Who leads and runs companies. The patterns are put together of the same words, so that an officer more is told once.
 */

/** Those who found or lead a company. */
const leaders = '总裁|董事长|总经理|执行官|执行长|CEO|创始人|创办人|合伙人'
/** Those who lead a part of what it does. */
const heads = '(?:财务|技术|运营|信息)官|[营财技策资投法行数研商]\\p{Script=Han}长|C[FTIO]O'

/** Those who found or lead a company, with what may stand before: 联合创始人, 副总裁. */
export const leadsCompany = new RegExp(
  `^(?:联合|共同|联席|首席|管理|执行|行政|创始|创办|轮值|名誉|代理|高级|资深|全球|董事|副|前|原)*(?:${leaders})`,
  'u',
)

/** Those who lead a company or a part of what it does, before whom little but its name stands: 首席经济学家. */
export const chiefOrLeader = new RegExp(
  `${leadsCompany.source}|^首席\\p{Script=Han}{0,4}(?:官|经济学家|策略师|科学家|分析师)$`,
  'u',
)
/** Those who head a body or speak for it. */
export const headOrSpeaker = /^(?:执行|副|前|原|新闻|署理)*(?:主席|发言人)$/u

/** Officers of a company: one named after another is of the same company, if no other is told. */
export const executive = new RegExp(`(?:${leaders}|${heads})$`, 'u')

/** Titles of companies: a foreign word before one is the company's name rather than a person's. */
export const companyTitle = new RegExp(
  `(?:${leaders}|${heads}|总监|经理|董事|主管|负责人|业务主席|科学家|工程师|分析师|策略师|经济学家)$`,
  'u',
)

/** Titles that a company or an association has, where a text names it elsewhere: 董秘, 总会计师. */
export const officerOfNamed = new RegExp(
  `(?:${leaders}|${heads}|董事|董秘|经济师|总会计师|总工程师|总工|总审计师)$`,
  'u',
)
