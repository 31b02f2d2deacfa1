/** Where the words of a name begin. */

/** What is to come, in the name of a body that prepares it: 新医学院筹备委员会. */
export const opensNew = /^新$/u

/** Verbs of being end before a name begins: 转职前为房屋局. */
export const endsInCopula = /[为是]$/u

/** Stands within the name of a mission: 中国驻青弋总领馆. */
export const abroad = '驻'

/** Laboratories and centres of the state or a ministry, before whose rank their field stands. */
export const labByField =
  /^(?:国家|教育部|科技部|农业部|农业农村部|自然资源部|省部共建|全国|[\p{Script=Han}]{2,3}[省市])(?:级|地方联合)?(?:重点|工程|联合|技术创新|临床医学|医学|制造业创新|产业创新|协同创新|企业技术|技术|工程技术|工程研究)?(?:研究)?(?:实验室|中心)$/u

/** Works and projects, and the titles of those who head one: 北斗三号卫星系统总设计师. */
export const endsProject =
  /(?:工程|系统|项目|计划|专项|任务|型号|系列|大桥|隧道|水库|飞船|火箭|卫星|飞机|客机)$/u
export const opensProjectHead =
  /^(?:副|常务副)?总(?:设计师|工程师|师|指挥|规划师)|^首席(?:科学家|专家)|^负责人/u

/** Characters that a name holds by themselves: 物理学类专业教学指导委员会, 中国研究型医院学会. */
export const insideAlone = /^[类型]$/u

/** Heads that are called by the last character of what they head: 所长, 院长. */
export const headBehind = /^[所院局处司厅校馆站社厂会台科部室]长$/u
