/** The government of an area named elsewhere: 市政府. */
export const areaOffice = /^([省市县区州])(?:人民)?政府$/u
