import { expect, test } from 'vitest'
import { peopleOf } from './testing/people-of.ts'

/** Names of words, of rare characters and of surnames that are words: where they stand tells that they are names. */
test.each([
  // Behind a title, and taken up as a subject.
  ['云海市副市长项解放今日主持会议。项解放表示，会继续努力。', ['项解放: 副市长@云海市']],
  ['云海市市长应北川在会上讲话。应北川指出，会继续努力。', ['应北川: 市长@云海市']],
  ['云海市市长向媒体表示，会继续努力。向媒体表示不满的人很多。', []],
  ['云海市市长都会表示欢迎。都会表示过去不同。', []],
  // What the text tells to be a name is one wherever it stands.
  ['云海县县长问远超出席，问远超表示欢迎。听说问远超话多。云海人送问远超一本书。', ['问远超: 县长@云海县']],
  // A second surname is one that seldom stands in given names.
  ['依我看来，陶松远败选的首要原因在此。', ['陶松远: ']],
  ['云海市市长何松远自2017年开始留意此事。', ['何松远: 市长@云海市']],
  ['云海市市长叶刘若溪自2017年开始留意此事。', ['叶刘若溪: 市长@云海市']],
])('%s', (text, people) => {
  expect(peopleOf(text)).toEqual(people)
})
