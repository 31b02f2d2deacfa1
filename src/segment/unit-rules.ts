/** Right behind digits they count or date what follows; no word begins with them there. */
export const unitsOfNumbers: ReadonlySet<string> = new Set(
  '年月日号时点分秒天届次个名位人例宗家间项条张台款部场票股元米吨亩百千万亿余多',
)
