/** Offices of a state or an area, which a party's organ named with a title before them does not hold: 省委副书记、省长. */
export const ownOffice =
  /^(?:原|前|时任|现任|候任|代|副)*(?:国家主席|国家副主席|总统|副总统|总理|副总理|首相|行政长官|特首|省长|副省长|市长|副市长|县长|副县长|区长|副区长|州长|镇长|乡长|自治区主席|外长|防长|财长|国务委员)$/u
export const partyOrgan = /(?:委|党委|党组|中央|中共|书记处|政治局|党部|党)$/u

/** Bodies that the text has named in full before: 市政府, 省教育厅, and by what they are alone: 办事处, 协会. */
export const sharedName =
  /^(?:[市省县区州]|自治区$|(?:经贸)?(?:办事处|代表处|专责小组|工作小组|委员会|协会|学会|商会|总会|联会|基金会|联盟|研究所|研究院|秘书处|大使馆|使馆|总领事馆|领事馆|管理局|理事会)$)/u
