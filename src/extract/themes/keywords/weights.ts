/**
 * What each thing seen of a candidate adds to the logarithm of its score. Fitted so that annotators' and authors' keywords come before
 * the other candidates of their texts: a softmax over the candidates of each text, on 28 reports, 243 news items and pages, and 250
 * abstracts.
 */
export const weights = {
  /** Times natural logarithms: of the mentions, of how rare the words are. */
  mentions: 0.63,
  rarity: 0.86,
  /** Times a number from 0 to 1: how near the beginning it first stands, and over how much of the text it is spread. */
  early: 0.22,
  spread: 0.22,
  /** Times the share that the candidate's topic has in all terms of topics. */
  topicShare: 0.28,
  /** All others count where they hold. By the number of words, and of characters, up to the last. */
  words: [0, 0, 0.27, 0, -0.51],
  characters: [0, 0, -1.13, -0.24, 0.2, 0],
  alwaysInLonger: -0.45,
  term: 0.3,
  termOfTopic: 0.85,
  endsInTerm: 0.3,
  beginsWithTerm: 0.18,
  general: -1.43,
  endsGeneral: -0.13,
  beginsGeneral: -0.12,
  /** 平台, 战略 alone. */
  head: -0.47,
  action: -0.38,
  beginsWithAction: -0.3,
  endsInAction: -0.25,
  describing: -0.56,
  endsDescribing: 0.3,
  name: -0.21,
  holdsUnknownWord: -0.21,
  suffixed: 0.65,
  inPlace: -0.59,
  inMarks: 0.95,
  saying: -1.29,
  organization: -0.42,
  withinOrganizations: -0.75,
  /** A single word, beside that. */
  wordWithinOrganizations: -0.84,
  /** What stands once: times the natural logarithm of how much longer the text is than a short one. */
  onceInLong: -0.64,
  /** No term of a topic, beside that; a phrase that no text of those counted knows, beside both. */
  onceUnlisted: -1.2,
  onceUnknown: -0.16,
} as const
