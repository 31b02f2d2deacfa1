/**
 * What speaks for and against a name, as logarithms to the base 2 like the weights of its characters, which are added. Set by
 * hand, then moved in part towards those of a logistic regression (scripts/fit-name-weights.mjs) over CLUENER, resumes, reports and news,
 * half of each, and rounded to halves; the other halves judged them.
 */
export const nameEvidence = {
  /** A Chinese name of two characters, which stand beside each other by chance more often than three. */
  twoCharacters: -1,
  /** A word written by sound may name a place. */
  writtenBySound: 0.5,
  /** A character of the given name that is rare everywhere. */
  rareCharacter: 1,
  /** A surname too rare to be counted is hardly ever another word either. */
  rareSurname: 4,
  /** A character that no list of surnames holds, between a title and what its holder does. */
  unlistedSurname: -1,
  /** 向 before a name: a word of its own that is a surname seldom. */
  functionWordAsSurname: { elsewhere: -6, inSlot: -3 },
  /** A compound surname (欧阳) is hardly ever another word. */
  compoundSurname: 6,
  japaneseSurname: 4.5,
  /** Two surnames one after the other are seldom one name. */
  twoSurnames: -3,
  /** 姚松|炎败: of two, the second is rather the first of a given name. */
  givenRatherThanSurname: -6,
  transliteratedCharacter: 1.6,
  /** Ends as people do, or as places do. */
  soundEnding: { person: 1.5, place: -1.5 },
  listedName: 9.5,
  /** 洛桑江村: words that only names are made of, two or more of them, or one that a title stands before. */
  nameParts: { several: 12, one: 4 },
  /** A place or another word that the segmenter knows, or a name by what it knows, which are places often. */
  knownForeign: { elsewhere: -4, asName: -1.5, afterTitle: -1 },
  /** 州长|福特|表示: a place or a company of that name is not what a title stands before. */
  namesake: 1,
  /** The segmenter knows the whole as a name (of two characters it calls many words so), or took it for one unknown word. */
  taggedAsName: { short: 1.5, long: 7.5 },
  unknownWord: { short: 2, long: 2.5 },
  /** The segmenter knows the whole as another word. */
  otherWord: { elsewhere: -9.5, inSlot: -2 },
  /** Begins with a place or another word of its own and goes on: 黄河之, 庄园见; `inFrame`: opens a clause, a title or a verb of speaking behind it. */
  wordAtBeginning: { elsewhere: -5, inSlot: -3, inFrame: -1 },
  singleCharacters: 2,
  unknownGivenName: 1.5,
  /** Goes on with characters that write foreign names in a word that no list holds: 梅德|韦杰夫. */
  soundGoesOn: -6,
  /** 3.3米左右: a measure after its number. */
  numberBefore: -6,
  /** 龙泉镇, 温莎堡: the last character makes a place of it. */
  placeEnding: -8,
  /** 别尔哥|罗德州, 胡勒姆地区: what follows makes a place of it. */
  placeNounAfter: -7,
  /** 扎波罗热地区|古利亚伊波列: a place within the place before. */
  placeNounBefore: -5,
  /** 红珠山, where nothing around tells of a person. */
  landformEnding: -3,
  /** 沙颍河发生: such as no given name ends with. */
  landformOnlyEnding: -8,
  /** 沙浦道、: such an ending and a mark. */
  placeBeforeMark: -4,
  /** 索斯盖特拿|了: a verb that names are written with too, and what no name goes before. */
  verbAtEnd: -6,
  /** The title of a work: 《白鹿原》. */
  titleOfWork: -12,
  withinTitleOfWork: -3,
  /** A given name of one character, and one that may be its second goes on: 谢展|寰. */
  nameGoesOn: { short: -4, whole: 2 },
  /** Beside another name in a list: 、曲青山、. */
  listedBesideName: 3,
  /** Ends with a character that often follows a name (和, 任), where that makes it a name of three. */
  wordAtEnd: -5,
  /** A given name that is a word (国庆, 建设). */
  wordAsGivenName: -1,
  /** Begins or ends within a word that a list holds, or that the segmenter guessed. */
  cutsWord: -8,
  cutsGuess: -2,
  /** 陈雳直|言: ends with the first character of a verb that reports, which given names seldom have. */
  cutsReport: -16,
  titleBefore: 6,
  /** Between a title and a mark or reporting verb: 院士|周济|表示, which words that follow a title seldom stand in. */
  fillsSlot: 2.5,
  titleAfter: 4.5,
  /** 陶若溪（云岭大学校长）, 陶若溪任云岭大学校长。 */
  positionAfter: 4.5,
  /** A foreign word before a title of companies is rather the company's name. */
  companyTitleAfter: -6,
  /** A name that stands with the same character after it throughout is longer: 吕志|和. */
  alwaysGoesOn: -12,
  /** A title that a name follows is rather that name's: 国巨|董事长|陈. */
  titleOfNextAfter: 1,
  /** 高岑|创始合伙人|陈: two characters that no list knows are rather the name of the next one's company. */
  companyTitleOfNextAfter: -8,
  /** 周生生|跌约0.7%: a share, not its founder. */
  priceAfter: -8,
  /** 罗斯福政府时期: more than a government's name weighs. */
  governmentAfter: 9,
  courtesyAfter: 6,
  /** 青弋江 in 青弋江大学: a place, and what follows makes an organization of it. */
  organizationSuffixAfter: -8,
  cueAfter: 3.5,
  /** The sentence begins with the name, and a cue verb follows. */
  speaksFirst: 2,
  /** 张三，1965年出生; 张三，男，. */
  introduced: { asSomebody: 6, bySex: 9 },
  /** 滨下武志（Takeshi Hamashita）. */
  latinGlossAfter: 4,
  /** 陶若溪（女）, 陶若溪（左二）. */
  personGlossAfter: 10,
  /** 报告人：张三. */
  announced: 5,
  /** A word that begins with a surname and is known to be no name (高峰). */
  nameLikeWord: { elsewhere: -7, afterTitle: -3 },
  beginsSentence: 2,
  endsSentence: 1.5,
  usualWordBefore: { word: 1, mark: 2.5 },
  usualWordAfter: { joins: 1, other: 2 },
  /** 青弋运动（奥尔莫）: how an organization is called by sound. */
  calledInBrackets: -14,
  /** A verb, adverb or preposition, as after any subject, of more than two characters: 毛兽喜欢. */
  verbAfter: 1,
  /** 毛兽喜欢, 麻烦杨谆: what people do or what is done to them. */
  personVerb: { before: 2, after: 2.5 },
  /** 金石开：建议: a turn of an interview. */
  takesTurn: 2,
  /** 邮商张三, 女孩李四: what somebody is. */
  personNounBefore: 3,
  /** Between an organization and a title: 云岭大学|展涛|校长, and more so what has the length of most names: 云岭大学|管建平|教授. */
  organizationBeforeTitled: { other: 1.5, usual: 3.5 },
  /** 接任行长的张三, 63岁的李四: a title or an age, joined to its holder. */
  joinedTitleBefore: 3.5,
  markAfter: { stop: 1, other: 1.5 },
  /** The same name stands elsewhere in the text with enough evidence of its own; `word`: the segmenter knows it as a word (陆川). */
  foundElsewhere: { short: 6, word: 8.5, long: 5.5 },
} as const

/** Below it a candidate is no name. */
export const nameThreshold = 9

export const isLikelyName = ({ evidence }: { readonly evidence: number }): boolean =>
  evidence >= nameThreshold
