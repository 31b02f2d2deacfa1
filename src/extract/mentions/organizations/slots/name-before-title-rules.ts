/** What stands around a body that nothing but the title behind it tells. */

/** Between titles of one person. */
export const joinOfSeats = /^ ?(?:兼任?|以及|[、和及暨&＆/／]) ?/u

/** Between a title and a name in a caption: 云岭科技总经理｜王实. */
export const beforeCaptionName = /^[ \u3000丨｜|：:]{1,3}/u

/** The term of a seat, which is no part of a name: 新一届, 日本|新|首相. */
export const tellsTerm = /^(?:[新本首上下这].*[届任]|[新现前原])$/u
/** Begins what somebody held once or is about to hold (前|贸工部部长, 准|卫福部长), or ends a verb (邀请|到|贸工部部长). */
export const opensGlued = /^(?:前|原(?!审)|准(?!格尔)|[到受据仅])/u

/** Behind these a name begins where its first word surely is one: 27日|青禾星河集团副总裁, 与会的|青禾星河集团副总裁. */
export const opensName = /^(?:[的日月年指称]|[首前现]任)$/u

/** Brands that are other words elsewhere, and stand for the company before those who lead it: 苹果CEO. */
export const brandOfWord =
  /^(?:苹果|小米|美的|理想|长城|长安|海尔|大众|丰田|本田|福特|联想|用友|喜茶|贝壳|飞猪|闲鱼|元气森林|三只松鼠)$/u

/** What an office of a company is for, which none is called by: 岑源|法务|总监. */
export const fieldOfOffice =
  /(?:法务|财务|人事|人力资源|行政|市场|销售|公关|运营|采购|合规|风控|审计|大客户|渠道|客服|产品|研发|投资者关系|[政公][府共]事务|传播|培训|战略|策略|大宗商品|外汇|利率|衍生品)$/u

/** Words of who holds a title, where or for what, before it: 民进党籍|立委, 新科|市长, 国安法|法官, 席上|行政长官, 边界问题|特使, 女子|网球运动员, 家族|成员. */
export const saidOfHolder =
  /(?:[籍裔法前]|(?<!方)案|问题|时期|期间|外聘|女子|男子|家族)$|^[控辩]方$|^(?:[华非亚]裔|拉美裔|犹太裔)|^(?:新科|席上|领军|明星|(?:汉|藏|回|满|蒙古|维吾尔|哈萨克|壮|苗|彝|侗|瑶|白|傣|土家|布依|朝鲜|黎|畲|羌|纳西|傈僳|佤|土|锡伯|柯尔克孜|达斡尔|鄂温克|鄂伦春|赫哲|裕固|撒拉|东乡|保安|塔吉克|乌孜别克|俄罗斯|塔塔尔|门巴|珞巴|独龙|怒|普米|阿昌|德昂|景颇|布朗|基诺|拉祜|哈尼|仫佬|毛南|京|仡佬|水|高山)族)$/u
