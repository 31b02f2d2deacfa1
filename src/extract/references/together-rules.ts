/** Words for several people at the beginning of a clause: 两人, 他们三人; not the number of a thing (两人组, 三人行). */
export const together =
  /(?<=^|[，。；：！？\n ])(?:他们|她们)?(?<count>[两二三四])(?:人(?![份转制组种间房座行次队口]|以上|左右)|位(?=[均都也还就将曾已]))/gu

export const countOf: ReadonlyMap<string, number> = new Map([
  ['两', 2],
  ['二', 2],
  ['三', 3],
  ['四', 4],
])

/** What a text tells of people to whom it gives no name: 两人受伤, 两人被捕. */
export const othersThanNamed =
  /^(?:均|都|分别|其后|随后|先后|当场|不幸|涉嫌)?(?:死|受?伤|轻伤|重伤|被|涉|获救|遇难|失踪|送院|昏迷|中弹|罹难|不治|丧生|落网|落水|仍?在逃)/u

/** Others who are counted since somebody was named: 两名男子. */
export const othersCounted =
  /[两二三四2-4] ?(?:名|位|个人|人)|夫妇|情侣|兄弟|姊妹|姐妹|一对|男女|双方|两国|[\p{Script=Han}]方与/u
