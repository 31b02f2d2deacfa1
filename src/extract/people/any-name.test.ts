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
  // A given name that is a word is weighed as one.
  ['云海市市长何解放主持会议。', ['何解放: 市长@云海市']],
  ['云海市有一位律师楼地址不明。', []],
  ['云海市市长都可以表示欢迎。', []],
  // Words across a title and a surname.
  ['云海大学博士生导师傅晶思表示欢迎。', ['傅晶思: 博士生导师@云海大学']],
  ['云海银行首席信息官方鹏凯表示欢迎。', ['方鹏凯: 首席信息官@云海银行']],
  ['云海市有一位老师傅表示欢迎。', []],
  // Surnames of two characters.
  ['云海协会会长诸葛翊出席。诸葛会长介绍，会议顺利。', ['诸葛翊: 会长@云海协会']],
  ['云海银行处长上官珺说，会议顺利。上官珺并指出，明年再来。', ['上官珺: 处长@云海银行']],
  // Between two names of a list stands a name.
  ['李若川、高远、常青、王思远。', ['李若川: ', '高远: ', '常青: ', '王思远: ']],
  ['李若川、家人、全体、王思远。', ['李若川: ', '王思远: ']],
  ['云岭大学李若川院士、晋北大学文静院士出席。', ['李若川: 院士@云岭大学', '文静: 院士@晋北大学']],
  ['云岭大学李若川院士、晋北大学金融学院士官出席。', ['李若川: 院士@云岭大学']],
  // What brackets tell of somebody.
  ['时红（女）、于桦（左二）出席。', ['时红: ', '于桦: ']],
  ['高峰（全年）、于是（左二）。', []],
  // A number is no name.
  ['晋北大学校长三次走进课堂。', []],
  // A second surname is one that seldom stands in given names.
  ['依我看来，陶松远败选的首要原因在此。', ['陶松远: ']],
  ['云海市市长何松远自2017年开始留意此事。', ['何松远: 市长@云海市']],
  ['云海市市长叶刘若溪自2017年开始留意此事。', ['叶刘若溪: 市长@云海市']],
])('%s', (text, people) => {
  expect(peopleOf(text)).toEqual(people)
})
