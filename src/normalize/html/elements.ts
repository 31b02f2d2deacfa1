/** Elements that stand within a line; all others end it. */
export const inlineElements: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo big cite code del dfn em font i img ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)

/** Elements whose text no reader sees as text. */
export const hiddenElements: ReadonlySet<string> = new Set(
  'script style noscript template textarea select svg iframe object canvas math button'.split(' '),
)

export const headings: ReadonlySet<string> = new Set(['h1', 'h2', 'h3'])

/** Elements that need no closing tag. */
export const closesItself: ReadonlySet<string> = new Set(
  'area base br col dd dt embed hr img input li link meta option p param source td th tr track wbr'.split(
    ' ',
  ),
)
