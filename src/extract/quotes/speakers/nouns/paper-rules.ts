/** Papers and speeches that one gives in one's own name. */
const papers =
  '批示|指示|批语|贺词|贺信|贺电|唁电|慰问信|慰问电|复信|回信|公开信|亲笔信|电邮|邮件|致辞|致词|讲话|演讲|演说|发言|帖文|贴文|推文|声明|口信|序言'

/** 批示, 该贺信中, 信中: what persons write or speak; 报告 is whose its name says. */
export const personsPaper = new RegExp(
  `^(?:该|这一|这[封篇份次番]|此)?(?<noun>${papers}|来信|信[件函]?|文章)(?:[中里内]|最后|结尾)?$`,
  'u',
)

/** Of these, those that are nobody's own name where the text does not tell who gave them. */
export const personalPaper = /^(?!文章|帖文|推文|声明|公开信|来信)/u

/** What no body gives: who speaks for several (代表工会、妇联致贺词) is one person. */
export const onePersons = /^(?:批示|指示|批语|贺词)$/u

/** 陆一鸣|日前就此作出重要批示, |代表协会致贺词, |在报上撰文: what stands behind the name of whoever gives a paper, in its own clause. */
export const whatGives = new RegExp(
  `^(?:[（(][^（）()\\n]{1,40}[）)])?(?:先生|女士)?(?:(?:[今昨当]|日前|近日|早前|稍早|随后|其后|当地|\\p{N}|上?周|星期|代表|受|[在于就对向以为也亦又还再曾已并]|出席|主持|通过|透过)[^，。！？\\n]{0,200}?)?(?:作出|做出|发来|发去|致以?|发表|发出|发布|撰写|撰|发|作|写|回|复|去|署名|刊登|印发|刊发|公布)[^。！？\\n，]{0,24}?(?<paper>${papers}|信件?|信函|文章?|帖文?|公告|通告|通知|通报|公报|新闻稿)`,
  'u',
)

/** 《云岭市供水规划（试行）》: titles in the text, and what stands in brackets at their ends. */
export const titleInBrackets = /《([^《》\n]{2,80})》/gu
export const bracketsAtEnd = /[（(][^（）()]{1,16}[）)]$/u
