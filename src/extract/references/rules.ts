/** Verbs of which something is the subject: 让他有机会. */
export const causative = /^(?:让|令|使|使得|叫|促使|吸引|提醒|带|带着|是|有|像|如)$/u
