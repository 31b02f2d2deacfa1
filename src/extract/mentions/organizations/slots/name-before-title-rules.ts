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

/** Heads of states and governments, before whom stands a country or a party: 直斥|首相, but not 青禾党|总书记. */
export const headOfState =
  /^(?:副|前|候任|时任|过渡|临时|代)*(?:总统|首相|总理|特首|国务卿|国务委员|总书记)$/u
export const countryOrParty = /[国邦党府]$/u

/** What somebody is called by for a skill: words before it that name no body which is known say of what kind or from where (烙画|艺术家, 温哥华移民|律师). */
export const callingOfKind =
  /(?:艺术家|音乐家|歌手|音乐人|演员|运动员|选手|得主|大?律师|学者|司机|护士|农民|民警|小哥|诗人|作家|画家|硕士生|博士生|会计|专家|工程师|设计师|导演|牧师|神父|企业家|银行家|评论[员家]|策展人|摄影师|老师|教师|医生|医师|主教|教授)$/u

/** Titles of a body that marks stand around, beside those of companies. */
export const ofMarked =
  /(?:主席|会长|理事长|秘书长|总干事|发言人|召集人|发起人|主理人|掌门人|[队团社]长|成员|队员|研究员|课长)$/u

/** Between a body and the title of who works there: 青弋电视|女|记者. */
export const saysGender = /^[女男]$/u

/** Brands that are other words elsewhere, and stand for the company before those who lead it: 苹果CEO. */
export const brandOfWord =
  /^(?:苹果|小米|美的|理想|长城|长安|海尔|大众|丰田|本田|福特|联想|用友|喜茶|贝壳|飞猪|闲鱼|元气森林|三只松鼠)$/u

/** What an office of a company is for, which none is called by: 岑源|法务|总监. */
export const fieldOfOffice =
  /(?:法务|财务|人事|人力资源|行政|市场|销售|公关|运营|采购|合规|风控|审计|大客户|渠道|客服|产品|研发|投资者关系|[政公][府共]事务|传播|培训|战略|策略|大宗商品|外汇|利率|衍生品)$/u

/** Words of who holds a title, where or for what, before it: 民进党籍|立委, 新科|市长, 国安法|法官, 席上|行政长官, 边界问题|特使, 女子|网球运动员, 家族|成员. */
export const saidOfHolder =
  /(?:[籍裔法前]|(?<!方)案|问题|时期|期间|外聘|女子|男子|家族|学运|工运|民运|维权|人权|(?<!解放|民权|民主)运动)$|^[控辩]方$|^(?:[华非亚]裔|拉美裔|犹太裔)|^(?:新科|席上|领军|明星|(?:汉|藏|回|满|蒙古|维吾尔|哈萨克|壮|苗|彝|侗|瑶|白|傣|土家|布依|朝鲜|黎|畲|羌|纳西|傈僳|佤|土|锡伯|柯尔克孜|达斡尔|鄂温克|鄂伦春|赫哲|裕固|撒拉|东乡|保安|塔吉克|乌孜别克|俄罗斯|塔塔尔|门巴|珞巴|独龙|怒|普米|阿昌|德昂|景颇|布朗|基诺|拉祜|哈尼|仫佬|毛南|京|仡佬|水|高山)族)$/u
