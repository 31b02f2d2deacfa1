/** Titles that are as often said of somebody who holds no office: 代表, 成员. */
export const weakTitle =
  /(?:代表|成员|得主|主管|负责人|记者|村民|工人|诗人|大户|职员|员工|队员|选手|顾问|工作人员|当事人|居民|市民)$/u

/** What stands before a title that opens its phrase; after any other word the title is of what that word names, known or not. */
export const opensTitle =
  /[^\p{Script=Han}》」』）)]$|[的由与和及对向在让被使给请叫据受获待经任是为该署理有含括聘邀除其]$|^$/u
