/** 击落无人机 淮称: what parts two statements of a heading. */
export const blankInHeading = /(?<=[\p{Script=Han}\p{N}%％”」）])[^\S\n]+(?=[\p{Script=Han}“「])/gu

/** What no heading has. */
export const endsSentence = /[。！？；]/u
