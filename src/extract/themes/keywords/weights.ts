/**
 * What each thing seen of a candidate adds to the logarithm of its score. Fitted so that annotators' and authors' keywords come before
 * the other candidates of their texts: a softmax over the candidates of each text, on 28 reports, 223 news items and pages, and 250
 * abstracts.
 */
export const weights = {
  /** Times natural logarithms: of the mentions, of how rare the words are. */
  mentions: 0.75,
  rarity: 0.81,
  /** Times a number from 0 to 1: how near the beginning it first stands, and over how much of the text it is spread. */
  early: 0.18,
  spread: 0.29,
  /** Times the share that the candidate's topic has in all terms of topics. */
  topicShare: 0.42,
  /** All others count where they hold. By the number of words, and of characters, up to the last. */
  words: [0, 0, 0.45, 0.08, -0.48],
  characters: [0, 0, -1.32, -0.2, 0.19, 0],
  alwaysInLonger: -0.32,
  term: 0.7,
  termOfTopic: 1.08,
  endsInTerm: 0.34,
  beginsWithTerm: 0.31,
  general: -1.69,
  endsGeneral: -0.15,
  beginsGeneral: -0.21,
  /** 平台, 战略 alone. */
  head: -0.52,
  action: -0.42,
  beginsWithAction: -0.52,
  endsInAction: -0.28,
  describing: -0.62,
  endsDescribing: 0.34,
  name: -0.23,
  holdsUnknownWord: -0.25,
  suffixed: 0.74,
  inPlace: -0.62,
  inMarks: 1.09,
  saying: -1.42,
  organization: -0.34,
  withinOrganizations: -0.79,
  /** A single word, beside that. */
  wordWithinOrganizations: -0.32,
  once: -0.39,
  /** A phrase that no text of those counted knows, beside that. */
  onceUnknown: -0.46,
} as const
