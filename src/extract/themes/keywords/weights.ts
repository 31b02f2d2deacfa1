/**
 * What each thing seen of a candidate adds to the logarithm of its score. Fitted so that annotators' and authors' keywords come before
 * the other candidates of their texts: a softmax over the candidates of each text, on 19 reports, 93 news items and 500 abstracts.
 */
export const weights = {
  /** Times natural logarithms: of the mentions, of how rare the words are, of the texts that know the phrase. */
  mentions: 0.64,
  rarity: 0.94,
  known: 0.05,
  /** Times a number from 0 to 1: how near the beginning it first stands, and over how much of the text it is spread. */
  early: 0.24,
  spread: 0.83,
  /** Times the share that the candidate's topic has in all terms of topics. */
  topicShare: 0.63,
  /** All others count where they hold. By the number of words, and of characters, up to the last. */
  words: [0, 0, 0.53, 0.02, -1.71],
  characters: [0, 0, -1.06, 0.07, 0.49, 0.2],
  alwaysInLonger: -0.36,
  term: 1.5,
  endsInTerm: 0.61,
  beginsWithTerm: 0.46,
  general: -2.41,
  endsGeneral: -0.27,
  beginsGeneral: -0.32,
  action: -0.53,
  beginsWithAction: -0.77,
  endsInAction: -0.51,
  describing: -0.78,
  endsDescribing: 0.62,
  name: -0.29,
  holdsUnknownWord: -0.28,
  suffixed: 1.34,
  inPlace: -0.73,
  inMarks: 1.23,
  saying: -1.77,
  organization: -0.48,
  onceUnknown: -0.79,
} as const
