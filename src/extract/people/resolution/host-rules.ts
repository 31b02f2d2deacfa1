/** What may stand in a line before the organization that it opens with: a dateline, a reporter in brackets, a date. */
export const opensReport =
  /^[ \u3000]*(?:[【（([][^】）)\]\n]{1,40}[】）)\]]|[^\s，。]{2,20}[讯电])?[ \u3000]*(?:[^，。\n]{1,20}[，,])?[“「『]?$/u

/** What a host does, in the sentence that names it. */
export const hostsEvent =
  /^[”」』]?[^，。；、的“”「」\n]{0,28}(?:举行|举办|主办|召开|欢庆|庆祝|设宴|颁奖|颁发|邀请|成立|筹组|组团|拜访|拜会|到访|造访|访问|接待)(?!的)/u
