/** 说|过去20年: the time that begins the words, where the segmenter finds 说过; 说过去了 is another verb. */
export const past = '过去'
export const opensPast = /^过去(?:[\p{N}一二三四五六七八九十几多数两这]|的这|一段)/u

/** 指|控方需证明, where the segmenter finds 指控. */
export const beforeSide = /^指控方$/u

/** 将在轨展示介绍, 愿同各方分享: what is still to be done. */
export const planned = /(?:将(?![军领士来近要])|愿意?[同与和跟])[^，。；]{1,12}$/u

/** 接受采访|时|预测: a noun by its tag that only says when. */
export const endsSetting = /^[时后前中]$/u
