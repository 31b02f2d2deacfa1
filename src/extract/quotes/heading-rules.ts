/** 击落无人机 淮称: what parts two statements of a heading. */
export const blankInHeading = /(?<=[\p{Script=Han}\p{N}%％”」）])[^\S\n]+(?=[\p{Script=Han}“「])/gu

/** What no heading has. */
export const endsSentence = /[。！？；]/u

/** 院长指出 at the end of a line: verbs that say nothing without the words of the next; 外交部回应 and 冒雨撰写声明 are whole. */
export const introducing =
  /(?:(?<![这那怎]么|[这那怎]样|如何)[说道]|[称指]|指出|表示|认为|强调|[提谈][到及])$/u

/** 【谈判有进展】: what a heading stands in that its first sentence follows at once. */
export const headingBrackets = { open: '【', close: '】' } as const
