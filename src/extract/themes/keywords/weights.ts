/**
 * What each thing seen of a candidate adds to the logarithm of its score. Fitted so that annotators' and authors' keywords come before
 * the other candidates of their texts: a softmax over the candidates of each text, on 28 reports, 263 news items and pages, and 250
 * abstracts.
 */
export const weights = {
  /** Times natural logarithms: of the mentions, of how rare the words are. */
  mentions: 0.62,
  rarity: 0.72,
  /** Times a number from 0 to 1: how near the beginning it first stands, and over how much of the text it is spread. */
  early: 0.18,
  spread: 0.27,
  /** Times the share that the candidate's topic has in all terms of topics. */
  topicShare: 0.44,
  /** All others count where they hold. By the number of words, and of characters, up to the last. */
  words: [0, 0, 0.15, -0.09, -0.73],
  characters: [0, 0, -1.19, -0.23, 0.22, 0],
  alwaysInLonger: -0.22,
  term: 0.41,
  termOfTopic: 0.48,
  endsInTerm: 0.32,
  beginsWithTerm: 0.2,
  general: -1.15,
  endsGeneral: -0.14,
  beginsGeneral: -0.14,
  /** 平台, 战略 alone. */
  head: -0.51,
  action: -0.41,
  beginsWithAction: -0.34,
  endsInAction: -0.26,
  describing: -0.6,
  endsDescribing: 0.32,
  name: -0.23,
  holdsUnknownWord: -0.23,
  suffixed: 0.68,
  inPlace: -0.48,
  inMarks: 0.86,
  saying: -1.39,
  organization: -0.39,
  withinOrganizations: -0.73,
  /** A single word, beside that. */
  wordWithinOrganizations: -0.9,
  /** What stands once: times the natural logarithm of how much longer the text is than a short one. */
  onceInLong: -0.63,
  /** No term of a topic, beside that. */
  onceUnlisted: -1.37,
} as const
