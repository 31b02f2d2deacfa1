/** 说|过去20年: the time that begins the words, where the segmenter finds 说过; 说过去了 is another verb. */
export const past = '过去'
export const opensPast = /^过去(?:[\p{N}一二三四五六七八九十几多数两这]|的这|一段)/u
