/** Shapes of clauses that go on with a career whose owner was named before: `1999年转战建行，历任云岭分行副行长、行长`. */

/** Verbs of holding, getting or giving up an office, directly before it. */
export const holdsOffice =
  /(?:(?<=[，,；;。])任|[曾历现原续就]任|(?:先后|相继|同时|还|仍|并|后|再|又|年|月|日|期间|起|在此)[兼]?任|担任|代任|出任|兼任|接任|升任|晋升为?|调任|转任|改任|继任|连任|履新|当选为?|受聘为|现为|[被获](?:委任|任命|选任|聘任|聘请|提拔|推选|推举|选)为|获任|获聘为|辞任|辞去|卸任|(?:罢免|免去|免除|解除)(?=其))(?:了|过|其|新的|新任|新一任|首任|首届|第[一二三四五六七八九十0-9]{1,3}[届任]|\p{Script=Han}{2}[0-9]{2,4}强(?:企业)?)?$/u

/** Such a verb with the name of an organization behind it that is not known to its end: 曾任|青禾保险（美国公司）个险. */
export const holdsSomewhere = /(?:[曾历]任|先后[担]?任|担任过)(?<where>[^，,。；;：:、的了\s]{1,20})$/u

/** All that may open the clause before the verb: pronouns, adverbs and times, and no other subject. */
export const opensCareerClause =
  /^(?:他|她|其|本人|[ \u3000]|此前|之前|之后|此后|随后|后来|其后|其间|期间|当时|同时|同年|次年|去年|今年|目前|现在|至今|一度|一直|分别|先后|相继|再次|正式|两度|多次|最后|最终|[曾还也并又再已将后即现仍则均亦先历]|不再|开始|相应|继续|仍然|申请|提请|请求|决定|主动|[自从于由到至]|[0-9一二三四五六七八九十零〇两]{1,4}(?:[年月日]|年代|月份|岁)|[初底末起间始中时前内]|以来|以后|之间|[-—－~～、/]|在[^，,。；;在]{0,14}会(?:议)?上)*$/u

/** What a sentence begins with that goes on with whom the one before it is about. */
export const goesOnWithCareer =
  /^[ \u3000]*(?:他|她|其间|其后|此前|之后|此后|随后|后来|期间|同年|次年|目前|[曾历现]任|[0-9]{4}年|[自从于][0-9]{4}年)/u

/** Before a name that shares what it does with the one before, and before one whom somebody else acts on. */
export const sharesClause = /[、和与及]$/u

/** What may open a clause before its subject: 而新任|副行长陈启明. */
export const opensSubject = /^(?:[ \u3000]|而|但|其中|同时|此外|另外|[新现时]任?)*$/u

/** Behind a position that a clause gives somebody: a mark, or a word for the office. */
export const closesOffice = /^(?:[，,；;。、）)（(\s]|一职|职务|等|至今|$)/u

/** What leads an organization before the verb: 在云岭银行担任行长. */
export const heldWithin = /[在于]$/u
export const joinsOrganizations = /^[和与及、]$/u
/** A note behind an organization's name: a code at an exchange. */
export const noteBehind = /^[（(][^（）()\n]{1,24}[）)]/u

export const clauseMark = /[，,；;：:。！？!?\n]/u
export const sentenceMark = /[。！？!?\n]/u

/** Before and behind a name, what makes its bearer the next in an office that the sentence has named: 由陈启明接任, 由行长李远代为履行职责, ，陈启明接任. */
export const beforeSuccessor = /[由，,；; \u3000]/u
export const succeeds =
  /^(?:先生|女士|博士)?(?:将|暂时|暂)?(?:接任|继任|接替|接棒|接掌|代任|代行|暂代|代理|代为履行|代为履职|兼任)(?:(?:其|该|相应|相关)?(?:职务|职责|职权|职位|一职))?(?=[，,。；;、）)\s]|$)/u
