const tags = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Tags of words that no term holds: particles, prepositions, conjunctions, pronouns, numerals, measure words (suffixes may: 特色|型|大学). */
export const neverInTerm = tags('p c u ul ud ug uj uv uz r y e o m q mq w')
/** Words of such tags that are none: 本地|立法, 大宗|交易. */
export const taggedAmiss = /^(?:本地|多边|大宗|多元|二次|本土|双边)$/u
/** What the segmenter takes for a word and is none: 暨|亚布力, 等|七大. */
export const joinsBefore = /^暨|^等(?![级候待效于额同价])/u
/** Tags of words that end none: places, and adjectives that only stand before nouns. */
export const neverEndsTerm = tags('ns b m')

/** Morphemes that end terms where the segmenter cuts them off: 失业|率, 建造|业, 档案|法. */
export const termEndings =
  /^[率税币链网险债业权量化法战点线费额性力器机卡券学病症剂炎菌素膜场层区域群圈城园港烟油车船站队奖节票证库云房舱岛试科游体赛案期罪展馆榜牌署杯剧片股贷]$/u
/** Morphemes that begin them, also where they say nothing by themselves: 核|计划, 双|一流. */
export const termBeginnings = /^[核碳氢云超微反非智跨双芯茶新大高低总全]$/u
/** Of a phrase of two words that stands once, the tags of the first and of the last: 设备|更新, 反制|措施, 数字|农业. */
export const firstOfPhrase = tags('n nz nt vn v a b an j l eng ns nrt')
export const lastOfPhrase = tags('n nz nt vn v an j l eng')

/** Single words of these tags are things; 减息 and 停火 are told as actions, but may be what a report is about. */
export const actionTags = tags('v')
export const nameTags = tags('nr ns nrt nrfg')
/** 齐聚一堂, 一如既往: sayings, not terms. */
export const sayingTags = tags('i')
export const describingTags = tags('a ad b d f s t')

/** An abbreviation in brackets behind what it stands for: 人工智能（AI）, 中央银行数字货币（以下简称“央行币”）. */
export const glossed =
  /[（(](?:(?:以下|下称)?简称|下称|英文名?|即)?[为是：:]?\s?[“"「]?([A-Za-z][A-Za-z\d.&-]{1,11})[”"」]?[）)]/gu
export const glossedInChinese =
  /[（(](?:以下)?(?:简称|下称)[为是：:]?\s?[“"「]?(\p{Script=Han}{2,6})[”"」]?[）)]/gu
/** What it stands for in brackets behind it: AI（人工智能）. */
export const glossing = /(?<![A-Za-z\d])([A-Za-z][A-Za-z\d]{1,11})[（(](\p{Script=Han}{2,12})[）)]/gu

/** Addresses, of which no part is a term: https://example.com/news, www.example.com. */
export const webAddress = /(?:https?:\/\/|www\.)[!-~]+/gu

/** A word of English behind another or before one says nothing by itself: Hong of Hong Kong; an acronym does. */
export const plainEnglish = /^[A-Za-z]?[a-z]+$/u
export const afterEnglish = /[A-Za-z][ '’-]$/u
export const beforeEnglish = /^[ '’-][A-Za-z]/u
