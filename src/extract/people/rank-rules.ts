/** Fellows of an academy, who have a rank elsewhere too. */
export const fellow = /院士$/u

/** Ranks of universities and institutes. */
export const academicRank = /(?:教授|研究员|讲师|导师|博导)$/u

/** Ranks of scholars by themselves, which people are called by wherever they are. */
export const standing = /^(?:讲席|特聘)?(?:院士|教授|副教授|研究员|副研究员)$/u

/** A rank, and how the names of the bodies end that have it. */
export interface RankOfBodies {
  readonly rank: RegExp
  readonly bodies: RegExp
}

/** Ranks that people are called by behind their names: 云岭律师事务所主任王实律师. */
export const ranksOfBodies: readonly RankOfBodies[] = [
  {
    rank: academicRank,
    bodies:
      /(?:大学|学院|学校|研究院|(?<![易务托卫])所|系|学部|实验室|中心|科学院|社科院|医院|校区|分校|科|教研室|教研部|党校|书院|(?<![人拿])大)$/u,
  },
  { rank: /(?:老师|教师|辅导员)$/u, bodies: /(?:大学|学院|学校|中学|小学|幼儿园|系|教研室|教研部)$/u },
  { rank: /律师$/u, bodies: /(?:律师事务所|律所)$/u },
  { rank: /(?:医师|药师|护师)$/u, bodies: /(?:医院|卫生院|诊所|院区|科)$/u },
]
