/** Shapes of words by which somebody is given or loses an office. */

/** Verbs that somebody follows who is given or loses an office. */
export const appointsName = /(?:免去|罢免|任命|聘任|委任|推选|推举|增补|增选)$/u

/** Of these with what is said of who is named: 任命公务员出身的|陶若溪|为. */
export const appointsKind = /(?:任命|聘任|委任)\p{Script=Han}{2,10}的$/u
