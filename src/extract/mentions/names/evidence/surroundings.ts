/** Where titles and courtesies stand, as far as a name beside them needs to know. */
export interface NameSurroundings {
  readonly titleEnds: ReadonlySet<number>
  readonly titleStarts: ReadonlySet<number>
  /** Of those, where a likely name follows the title. */
  readonly titlesOfNext: ReadonlySet<number>
  readonly courtesyStarts: ReadonlySet<number>
  /** Where names end that a whole position stands behind: 陶若溪|（云岭大学校长）. */
  readonly positionsBehind: ReadonlySet<number>
  readonly companyTitleStarts: ReadonlySet<number>
  /** Positions within the name of a place, after its first character: 韩 in 北韩. */
  readonly insidePlace: ReadonlySet<number>
}
