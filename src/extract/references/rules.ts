/** Verbs of which something is the subject: 让他有机会. */
export const causative = /^(?:让|令|使|使得|叫|促使|吸引|提醒|带|带着|是|有|像|如)$/u

/** Between a subject and a pronoun that is another: 沈知微对他, 沈知微昨日会见他. */
export const touchesObject = /^\p{Script=Han}{0,3}(?:[对向与和同跟]|会见|接见|欢迎|祝贺|询问|告诉)$/u
