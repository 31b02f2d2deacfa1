/** Shapes of words that the search for places asks for. */

/** Ends the name of an administrative area: 云岭区区长. */
export const areaEnding =
  /^[\p{Script=Han}]{1,6}(?:自治区|自治州|自治县|特别行政区|特区|开发区|新区|省|市|区|县|州|镇|乡|旗|村|街道)$/u
