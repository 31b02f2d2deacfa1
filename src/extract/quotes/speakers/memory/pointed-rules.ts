/** Nouns that point at an organization by its kind, and how the names of that kind end: 署方 is the 民政事务总署 named before. */
export const pointedKinds: readonly { readonly noun: RegExp; readonly name: RegExp }[] = [
  {
    noun: /^(?:校方|该校|学校|大学|学院|中学|小学)$/u,
    name: /(?:大学|学院|中学|小学|学校|书院|校|大|幼稚园|幼儿园)$/u,
  },
  { noun: /^(?:院方|该院|医院|该医院)$/u, name: /院$/u },
  { noun: /^(?:署方|该署|公署)$/u, name: /署$/u },
  { noun: /^(?:局方|该局)$/u, name: /局$/u },
  {
    noun: /^(?:会方|该会|协会|该协会|学会|商会|基金会|该基金会|组委会|委员会|该委员会|工会)$/u,
    name: /会$/u,
  },
  { noun: /^(?:行方|该行|银行|该银行)$/u, name: /(?:行|银行)$/u },
  { noun: /^央行$/u, name: /(?:.央行|中央银行|人民银行|储备银行|国家银行)$/u },
  { noun: /^法院$/u, name: /.法院$/u },
  { noun: /^(?:社方|该社|报社|通讯社)$/u, name: /社$/u },
  { noun: /^(?:台方|该台|电视台|电台)$/u, name: /台$/u },
  { noun: /^(?:馆方|该馆|博物馆|图书馆|美术馆)$/u, name: /馆$/u },
  { noun: /^(?:园方|该园|乐园|公园)$/u, name: /园$/u },
  { noun: /^(?:所方|该所|研究所)$/u, name: /所$/u },
  { noun: /^(?:该部|该部门)$/u, name: /部$/u },
  { noun: /^(?:大使馆|使馆|领事馆|领馆)$/u, name: /[使领事]馆$/u },
  {
    noun: /^(?:公司|该公司|集团|该集团)$/u,
    name: /^(?!.*(?:[局会部院署委厅处报社网台府校军方所》]|(?<!集)团|政府|大学|交所|新闻|媒体|法庭|警队)$)./u,
  },
  { noun: /^(?:中心|该中心)$/u, name: /.中心$/u },
  { noun: /^公会$/u, name: /.公会$/u },
  { noun: /^学生会$/u, name: /.学生会$/u },
  { noun: /^总会$/u, name: /.总会$/u },
  { noun: /^阵线$/u, name: /.阵线$/u },
  { noun: /^(?:关注组|小组)$/u, name: /.组$/u },
  { noun: /^筹委会$/u, name: /.(?:筹委会|筹备委员会)$/u },
  { noun: /^市府$/u, name: /市政府$/u },
  { noun: /^县府$/u, name: /县政府$/u },
  { noun: /^当局$/u, name: /(?:局|署|处|部|委|警方)$/u },
]

/** Nouns that any body may be called by, or the one that spoke last, whatever it is: 该行 is 云岭证券 as well. */
export const anyBody = /^(?:当局|[该本].+)$/u
