/** Shapes of words that the search for places asks for. */

/** Ends the name of an administrative area: 云岭区区长. */
export const areaEnding =
  /^[\p{Script=Han}]{1,6}(?:自治区|自治州|自治县|特别行政区|特区|开发区|新区|省|市|区|县|州|镇|乡|旗|村|街道)$/u

/** Titles of an area's head and councillors that begin with the end of its name: 沙田|区议员, 新北|市长, 莫斯科|副市长, and of princes: 阿布扎比|王储. */
export const titleOfArea = /^(?:副|常务副|代理?|[前原]副?)?[省市区县州镇乡](?:议员|长)|^(?:王储|酋长|总督)/u

/** Makes a constituency of the place before it: 葵涌东|区议员. */
export const directionOf = /[东西南北中]/u

/** The head of a village or township by its name of two characters, as lists have them: 、自由|里长, 、光复里|里长. */
export const villageHead = /^[里村镇乡]长/u
export const villageBefore =
  /(?:^|[、，,。：:；;（(\s]|[区乡镇市])(?![新现卸前各全多两众位名当])(\p{Script=Han}{2}里?)$/u

/** Former, a part of any area, or what joins two titles: no part of an area's name: 前|高雄市, 不|分区|立委, 暨|亚太区. */
export const inNoArea = /^(?:[前原暨]|分区|选区)$/u
