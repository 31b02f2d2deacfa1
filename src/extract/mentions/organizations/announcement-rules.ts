/** How companies tell the market something, 公告: whoever asks what tells of a company asks it of these words. */

/** 云岭科技|公告，副总裁辞职 */
export const announcement = '公告'

/** The same with its verb: 云岭科技|发布公告. */
export const announces = `(?:发布?|披露)?${announcement}`

/** When, between who announces and that: 云岭科技|7月3日晚间|公告. */
export const whenAnnounced =
  '(?:今[日天早晚]|昨[日天晚]|日前|近日|晚间|午间|上午|下午|[0-9]{1,2}月[0-9]{1,2}日|[（(][0-9A-Z.:：]{3,12}[）)]|在港交所|在上交所|在深交所){0,3}'

/** Right before it where somebody does announce, who or when; 风险提示公告 is a noun. */
export const announcer =
  /(?:[）)]|发布|发出|刊发|公司|集团|晚间?|晚上|午间|早间|盘[前后]|[日天]|今[早晚]|方面|[再还也]|联合|首次)$/u
