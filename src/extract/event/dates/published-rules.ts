/** Where a text tells the day it was published, the groups `year`, `month`, `day`: behind a word for it, in an address, or on a line of its own. */
export const publishedRules: readonly RegExp[] = [
  /(?:发布时间|发布日期|发表时间|更新时间|(?<![议动办行坛会])(?:时间|日期))\s?[：:]\s?(?<year>20\d\d)[-/.年](?<month>\d{1,2})[-/.月](?<day>\d{1,2})/u,
  /https?:\/\/[^\s)]{0,80}\/(?<year>20\d\d)\/?(?<month>[01]\d)\/?(?<day>[0-3]\d)\//u,
  /^[^\S\n]*(?<year>20\d\d)[-/.年](?<month>\d{1,2})[-/.月](?<day>\d{1,2})日?(?:\s|$)/mu,
  /（(?<year>20\d\d)年(?<month>\d{1,2})月(?<day>\d{1,2})日(?:讯|电)?）/u,
]
