import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseAnnotated } from '../../rules/annotated.ts'
import { readMentions } from './testing/read-mentions.ts'

/** What is found of some labels, as `label:text`. */
const found = (text: string, labels: readonly string[]): string[] =>
  readMentions(text)
    .filter(({ label }) => labels.includes(label))
    .map(({ label, start, end }) => `${label}:${text.slice(start, end)}`)

const sentences = (file: string): string[] =>
  readFileSync(new URL(`../../../fixtures/counterexamples/${file}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter(line => line !== '')

describe('what is none', () => {
  test.each(sentences('names'))('no name in: %s', text => {
    expect(found(text, ['name'])).toEqual([])
  })

  test.each(sentences('titles'))('a title and nobody who has it in: %s', text => {
    expect(found(text, ['name'])).toEqual([])
    expect(found(text, ['title'])).not.toEqual([])
  })

  test.each(sentences('organizations'))('no organization by name in: %s', text => {
    expect(found(text, ['organization', 'name'])).toEqual([])
  })

  test.each(sentences('furniture'))('neither name nor organization in: %s', text => {
    expect(found(text, ['organization', 'name'])).toEqual([])
  })
})

describe('a company by its full name, whatever its words are', () => {
  test.each([
    ['北辰通电讯集团有限公司', '北辰通电讯集团有限公司宣布派息'],
    ['数码通电讯有限公司', '他收购数码通电讯有限公司。'],
    ['中建西部建设股份有限公司', '中建西部建设股份有限公司发布公告'],
    ['数码通电讯有限公司', '记者从数码通电讯有限公司获悉'],
    ['数码通电讯有限公司', '总部设于云岭的数码通电讯有限公司'],
    ['数码通（中国）电讯有限公司', '总承建商数码通（中国）电讯有限公司派人到场'],
  ])('%s in %s', (name, text) => {
    expect(found(text, ['organization'])).toEqual([`organization:${name}`])
  })

  test.each(['这是一家小型有限公司', '企业转为股份有限公司', '可以设立外资股份有限公司', '成立有限公司'])(
    'a kind of company in %s',
    text => {
      expect(found(text, ['organization'])).toEqual([])
    },
  )
})

test('a well-known name is one though the segmenter reads it as other words', () => {
  expect(found('他们很喜欢金庸的作品。', ['name'])).toEqual(['name:金庸'])
  expect(found('这是重金庸俗化的结果', ['name'])).toEqual([])
})

describe('organizations known by name', () => {
  test.each([
    ['阳光电源', '阳光电源净买入额居首'],
    ['切沃', '本轮打切沃的赔率走低'],
    ['拉齐奥', '在场面上拉齐奥还没有优势'],
    ['谷歌', '传谷歌欲收购一家工作室'],
    ['桑德兰', '士气高涨；而桑德兰近期两连败，近5轮4败，客场全负'],
    ['安永', '安永数据显示，去年上市的公司增多'],
    ['银联', '银联统计数据显示有多个商户'],
    ['云岭创业投资有限公司', '现在云岭创业投资有限公司任职'],
    ['云岭产业集团股份有限公司', '2004年至今云岭产业集团股份有限公司副董事长'],
  ])('%s where a guessed word begins before it, or figures follow: %s', (name, text) => {
    expect(found(text, ['organization'])).toEqual([`organization:${name}`])
  })

  test.each(['他是戴德梁行的董事', '戴德梁行董事会昨日说，戴德梁行没有回应'])(
    'a known body whose first characters look like a name is nobody: %s',
    text => {
      expect(found(text, ['name'])).toEqual([])
    },
  )

  test.each(['如今深中通道每天车流不断', '两国柬中铁杆友谊深厚', '韩美军事演习昨日开始', '持续推高通胀预期'])(
    'no name in what stands across words: %s',
    text => {
      expect(found(text, ['organization'])).toEqual([])
    },
  )

  test.each([
    [['中信', '兴业', '招行'], '记者查了中信、兴业、招行等股份制商业银行的收费'],
    [['工', '农', '中', '建', '交'], '本报记者对工、农、中、建、交5家国有银行作了调查'],
    [['光大', '民生'], '光大、民生两家银行的网点最多'],
  ])('%j in a list of banks: %s', (names, text) => {
    expect(found(text, ['organization'])).toEqual(names.map(name => `organization:${name}`))
  })

  test.each([
    [['里昂', '罗马'], '意甲主帅看好这一场，里昂vs罗马的让球盘没有变化'],
    [['热刺队'], '热刺队客场作战，平局的赔率不高'],
    [['巴西国家队', '中国女排', '辽宁队'], '巴西国家队的教练去看了中国女排和辽宁队训练'],
    [['日本队'], '日本队员都来了，日本队伍庞大，日本队长没有来，市民在九龙排队，日本队赢了'],
  ])('%j in a report of matches: %s', (names, text) => {
    const clubs = found(text, ['organization']).filter(name => !name.endsWith(':意甲'))
    expect(clubs).toEqual(names.map(name => `organization:${name}`))
  })

  test.each(['就业、民生、教育等银行不管的事', '农、林、牧、渔全面发展', '交通、民生、教育是三件大事'])(
    'no bank in: %s',
    text => {
      expect(found(text, ['organization'])).toEqual([])
    },
  )

  test.each(['勒索软件再次来袭', '益智游戏受欢迎', '英超主队赢球的概率高', '8月份cpi数据公布'])(
    'no company in: %s',
    text => {
      expect(found(text, ['organization']).filter(name => !name.endsWith(':英超'))).toEqual([])
    },
  )
})

describe('mentions', () => {
  test.each([
    '{organization:晋北农商银行}{title:首席信息官}{name:李若川}表示',
    '{organization:云岭大学经济学院}{title:副院长}、{title:教授}{name:周文博}',
    '{organization:东岭证券互联网金融部}{title:研发总监}{name:何俊杰}',
    '{organization:星河科技（上海）有限公司}{title:联合创始人}{name:欧阳若兰}',
    '{organization:云海市经济和信息化局}{title:局长}{name:王思远}',
    '历任{organization:云岭制药厂销售部}{title:主办会计}、{title:职工代表监事}、{title:助理经济师}',
    '{name:李若川}，男，硕士研究生学历，{title:教授级高级会计师}',
    '{name:李若川}，男，经济学硕士研究生，{title:注册资产评估师}',
    '{organization:云岭大学}{title:研究生}{name:李若川}说',
    '{organization:云岭大学}硕士研究生毕业，{title:高级会计师}',
    '曾在{organization:云岭大学}学习会计专业',
    '{name:李若川}，历任公司{title:财务经理}',
    '任{organization:云岭会计师事务所青云分所}{title:所长}',
    '现任{organization:太钏化建股份有限公司}{title:财务科长}',
    '{name:张漪}指，公司会扩充',
    '{name:张漪}说会扩充。张介绍，办法还在研究',
    '{name:姚建年}表示。会上，{title:理事长}{name:姚建年}致开幕辞',
    '{name:刘亮程}先生说',
    '{title:发言人}{name:陆雳}直言，办法还在研究',
    '{title:发言人}{name:王宁}笑称，办法还在研究',
    '{title:发言人}{name:王宁}发文称，办法还在研究',
    '{title:发言人}{name:陆小强}承认办法还在研究',
    '{name:李若川}受访时说政府在研究',
    '{organization:云岭局}{title:局长}{name:谢展寰}已指示部门',
    '接任{title:处长}的{name:何珮珊}检阅学员',
    '劳工界{name:易志明}提问，{title:选委}{name:林宇滔}发言',
    '现年63岁的{name:李若川}获任命',
    '{title:署长}{name:伍江美妮}回应说',
    '{organization:云岭大学}{title:校长}{name:李强}乘专机抵达',
    '{organization:云岭集团}{title:董事长}{name:刘洋}便向大家介绍了情况',
    '{organization:云岭大学}{title:校长}{name:李乘风}表示',
    '他在会见{organization:云岭大学}{title:校长}{name:刘洋}时强调，要合作',
    '{organization:云岭大学}{title:校长}{name:罗昕}将出席论坛',
    '{organization:云岭大学}{title:校长}{name:梁举能}星期一率团访问',
    '{title:议员}{name:格林}16日说，{title:议员}{name:沈巍}2024年当选',
    '{name:黄家学}{title:主任}说，路还长。{name:林家明}表示同意',
    '{title:作家}{name:沈恒均}在会上发言',
    '{organization:云岭大学}{title:校长}{name:许永和}先后发言',
    '{organization:云岭大学}{title:副校长}{name:安明}作了说明',
    '{organization:云岭大学}{title:校长}{name:陆川}表示赞同。会后{name:陆川}说',
    '{organization:腾讯系}{title:主席}{name:李远}表示，{organization:瑞和系}{title:主席}{name:王实}没有表示',
    '{organization:云岭大学}{title:教授}、{title:系主任}{name:王实}表示',
    '会议任命{name:张成中}为{organization:云岭银行}{title:行长}',
    '{name:李强}任{organization:云岭大学东盟研究院}{title:研究员}。',
    '{name:任重远}，{organization:国家发展改革委}{title:总工程师}，长期从事研究',
    '{name:纪向东}（{organization:云岭大学}{title:教授}）作了报告',
    '{name:尹航} | {organization:云岭省教育厅}{title:党组书记}',
    '会见云岭{title:总书记}{name:李林}时，双方谈到合作',
    '{organization:云岭集团}{title:董事长}{name:赵民革}，仪式开始',
    '云海{title:市长}{name:元方}，仪式开始',
    '{title:研究员}{name:蒋国平}和{organization:云岭大学}{title:副院长}{name:罗传文}发言',
    '{title:主席}{name:蒋国平}等出席',
    '{title:副司长}{name:马燕合}作了报告',
    '代表{organization:云岭大学}向与会{title:嘉宾}致谢',
    '{organization:云岭大学中国-东盟研究院}{title:副院长}{name:罗传文}发言',
    '开幕式上{organization:云岭总会}{title:会长}{name:谢家文}致辞',
    '{title:主持人}{name:李若川}连线{organization:云岭疾控中心}{title:副主任}{name:冯子文}',
    '祝贺他当选连任希腊{title:总统}。',
    '外界担心若{name:拜登}当选美国{title:总统}，便会加税',
    '工作人员把号码交给{title:选手}包后，再由其分发',
    '{title:部长}{name:董若川}因腐败问题接受调查',
    '{title:主任}{name:周毅}将与代表团会面',
    '{title:总裁}{name:白凯}承认，利率会下行',
    '{title:总监}{name:伍志和}说，考察分批进行',
    '{name:谭宁}和{name:刘圣书}争金牌',
    '{name:洪森}{title:前首相}到场',
    '{title:总统}{name:特朗普}当日签署公告',
    '{name:科尼耶}曾于2011年出任{title:总理}',
    '{title:部长}{name:李干杰}作总结讲话',
    '{title:省长}{name:王伟中}等列席',
    '{name:石若伟}，成功卫冕',
    '{title:总理}{name:帕什尼茨}曾表示不会同意',
    '{title:总理}{name:李若川}同{title:总统}{name:阿尔克明}互致贺电',
    '{title:特使}{name:霍赫施泰因}将访问邻国',
    '此前，{name:斯塔默}因其任命被批评',
    '{title:司令}{name:叶海亚·辛瓦尔}曾使用一处住所',
    '{title:议员}{name:汤姆·埃默}因支持票数不足退出',
    '{title:馆长}{name:何平}介绍说',
    '{title:总监}{name:邓竟成}及{organization:立法会}{title:议员}{name:郑泳舜}到场',
    '{name:余翠怡}和{name:范珮珊}出战',
    '{name:雷纳·韦斯}和{name:基普·索恩}合照',
    '《非遗里的中国》福建·厦门篇、政治·法治篇播出',
    '{organization:石川县政府}表示，福岛县磐城市受灾',
    '云南孟连的果园丰收，“南亚班列”开行',
    '拦截8枚“海马士”和火箭弹，“海马士”多管火箭炮系统',
    '台风“麦若川”登陆，“麦若川”逐步远离',
    '“{name:李若川}认为可以”，有人说',
    '{name:雷纳·韦斯}之子{name:基普·索恩}到场',
    '会议宣布{name:穆杰索恩·韦斯}到场',
    '{name:李若川}自2022年出任{title:行长}',
    '六名越南人到场',
    '{title:永远荣誉会长}{name:李若川}到场',
    '{title:专门委员}：{name:黄中科}',
    '{title:校长}{name:李若财}及{organization:校友总会}{title:理事长}{name:蔡若昌}到场',
    '当地的晋卿岛、华亭阁，都在维修',
    '{organization:民进党}籍{title:立委}{name:吴思齐}认为',
    '{name:洛桑平措}说，草场变绿了',
    '{organization:草原大学}{title:校长}{name:额尔敦毕力格}表示',
    '自治区{title:副主席}{name:坚参}表示',
    '{name:阿里木江}、{name:才让太}在会上发言',
    '{name:努尔·白克力}指出，转型不易',
    '{title:教授}依次作了报告',
    '俄罗斯驻日本{title:大使}{name:诺兹德廖夫}表示',
    '{organization:房屋局}向{organization:立法会}提交文件',
    '{organization:国家监委}对{organization:北京市委}开展巡视',
    '{title:记者}{name:李若川}报道',
    '{organization:《新视界》杂志社}{title:执行主编}{name:赵明远}',
    '{organization:星河银行}{title:行长特别助理}{name:蔡新元}',
    '{organization:星河银行}{title:首席人工智能官}{name:杨若谷}',
    '{title:首席经济学家}{name:马丁·沃尔夫}认为',
    '{title:首席执行官}{name:克里斯塔利娜·霍尔特}说',
    '{organization:星河控股}{title:CEO}{name:赵明远}',
    '{organization:病友联线}{title:主席}{name:林志远}说',
    '他会见{organization:蒙古国国家大呼拉尔}{title:主席}{name:巴图孟克}',
    '多国{title:领袖}高调重申立场',
    '{organization:公务员事务局}{title:局长}{name:叶林婉仪}说',
    '{organization:俄外交部}{title:发言人}{name:扎哈罗娃}表示',
    '{organization:教育部港澳台事务办公室}{title:副主任}{name:李若川}表示',
    '{organization:云岭大学化学与化工学院}{title:院长}{name:李若川}致辞',
    '{organization:华东大学当代中国与世界研究中心}{title:主任}{name:李若川}致辞',
    '{organization:福建社会科学院现代台湾研究所}{title:所长}{name:李若川}致辞',
    '开幕后，{organization:两岸关系和平发展协同创新中心}{title:主任}{name:李若川}致辞',
    '{organization:云岭大学“一带一路”及全球治理研究院}{title:院长}{name:李若川}致辞',
    '{organization:“一带一路”智库合作联盟}{title:秘书长}{name:李若川}致辞',
    '{organization:中国科学院南海所}{title:所长}{name:李若川}致辞',
    '{organization:台湾工业会}{title:副理事长}{name:李若川}致辞',
    '{organization:理学院}{title:党委书记}{name:盛万成}和{organization:国际交流学院}{title:院长}{name:李若川}参加',
    '{organization:云岭大学}{title:校长}{name:李若川}和{organization:晋北大学}{title:校长}{name:王思远}签约',
    '{organization:中央纪委国家监委驻教育部纪检监察组}{title:组长}{name:李若川}出席',
    '{organization:晋北学会“青年工作委员会”}{title:主任委员}{name:李若川}出席',
    '{organization:晋北日报社}{title:社长}兼{title:总编辑}{name:李若川}出席',
    '{organization:《晋北通史》项目编委会}{title:主任}{name:李若川}出席',
    '{organization:教育部物理学类专业教学指导委员会}{title:副主任委员}{name:李若川}出席',
    '{organization:云岭大学齐贤医院神经外科}{title:副主任}{name:李若川}出席',
    '{organization:中国驻旧金山总领馆}{title:副总领事}{name:李若川}出席',
    '{organization:晋北社会学会}{title:会长}{name:李若川}出席',
    '{organization:晋北研究所}{title:所长}{name:何平}介绍称，进展顺利',
    '包括{organization:学术委员会}{title:主任}{name:李若川}出席',
    '{organization:上海铁路运输法院税务审判庭}{title:庭长}{name:李若川}出席',
    '，对话{organization:盛景嘉成创投}{title:创始合伙人}{name:李若川}',
    '{organization:现代女性领导力研究院}{title:院长}{name:李若川}出席',
    '{organization:尚颀资本}{title:执行事务合伙人委派代表}{name:李若川}出席',
    '{name:戴若松} {organization:沄柏资本} {title:联合创始人}&{title:管理合伙人}',
    '{organization:晋北协会}{title:理事长}{name:石丽英}出席',
    '{organization:人大国际关系学院}{title:副院长}{name:李若川}出席',
    '{organization:国务院学位委员会国别学学科评议组}{title:组长}{name:李若川}出席',
    '{title:省长}{name:许若林}率团先后赴云海',
    '{organization:云岭大学}的{name:周自强}{title:教授}出席',
    '{organization:云岭大学}{title:文学教授}{name:李若川}出席',
    '{organization:德国环境、自然保护、核安全与消费者保护}{title:部长}{name:马丁·沃尔夫}表示',
    '{organization:俄罗斯国防部辐射、化学和生物防护部队}{title:司令}{name:马丁·沃尔夫}表示',
    '抗议{title:首相}{name:高市早苗}的言论',
    '热烈祝贺{name:李若川}{title:主席}连任',
    '球队租借了{title:边锋}{name:穆德勒}，租期一年',
    '《匠木》的{title:制作人}{name:路扬}。',
    '{title:制作人}{name:田海播}创立了工作室',
    '他在{name:大卫·霍尔特}回归后首发',
    '水彩画大师{name:威廉·透纳}、肖像画大师{name:范·霍尔克}都在其中',
    '{title:制作人}{name:柿沼洋平}、{title:设计师}{name:下田翔大}到场',
    '在座的有{name:覃若}，她为{name:覃若}流泪，又给{name:周清来}打电话',
    '{name:李若川}喜欢写作，{name:若昂·霍尔特}执教球队',
    '我站在屏幕前看{name:邓若}用自己的经历写作，{name:邓若}很高兴',
    '{title:主持人}：谢谢杨总！谢谢大家',
    '{title:新闻发言人}{name:高若成}{title:海军大校}介绍',
    '由{organization:云岭大学心理学系}和{organization:晋北银行}共同举办',
    '但{organization:盖蒂博物馆}只同意归还',
    '{organization:日本防卫省}表示欢迎，{organization:国务院新闻办}{title:处长}{name:杨若华}作了回应',
    '{organization:东部战区}{title:新闻发言人}{name:施若毅}{title:陆军大校}表示',
    '{name:泽林}{title:上将}8月20日称，样机已经试飞',
    '{title:主帅}{name:斯基贝}和队内多名{title:球员}回国',
    '{title:边锋}{name:瑞尔森}和{name:本塞拜尼}都将首发出战',
    '主力中卫{name:奥贝尔特}停赛',
    '任命{organization:北方舰队}{title:前司令}{name:亚历山大·沃尔夫}',
    '{organization:中央社会工作部}{title:副部长}{name:李若川}作报告',
    '审议{title:教师}法和注册会计师法修正草案',
    '{organization:北斗三号卫星系统}{title:总设计师}{name:李若川}出席',
    '{organization:斯米克美加集团}{title:总裁}{name:李若川}出席',
    '{organization:上海摩士达企业发展有限公司}{title:总经理}{name:李若川}出席',
    '{organization:鉴释}{title:联合创始人}兼{title:CEO}{name:李若川}出席',
    '{organization:晋北学协}第八届{title:会长}{name:李若川}致辞',
    '{organization:商学院}{title:副院长}{name:李若川}到会',
    '{organization:供应链分会}{title:荣誉会长}{name:孙仁飞}出席',
    '{organization:教育部基础研究司}{name:张先恩}{title:司长}出席',
    '{organization:教育部人事局}{name:唐隆华}{title:处长}出席',
    '由{organization:外国语学院日语教研室}{title:主任}{name:李若川}主持',
    '{organization:云岭医科大学附属第一医院心血管内科}{title:医生}{name:李若川}说',
    '{title:外科医生}{name:李若川}说',
    '{organization:主席团}{title:常务主席}{name:李若川}主持',
    '{organization:沙特阿拉伯国家石油公司}{title:总裁}兼{title:首席执行官}{name:李若川}表示',
    '{organization:联合国贸发会议}{title:秘书长}{name:李若川}表示',
    '来自{organization:广州呼吸研究所}的{name:陈若川}{title:医生}',
    '{organization:外国语学院}{name:谢群}{title:教授}参加了会见',
    '{organization:数学物理学部}{name:张平}{title:院士}出席',
    '{organization:教育部}{title:党组成员}、{title:副部长}{name:李若川}出席',
    '{organization:晋北作家协会创研部}{title:主任}{name:何向阳}出席',
    '{organization:云岭大学}{title:副校长}{name:江志红}主持',
    '{organization:教育部}{title:长江学者特聘教授}{name:李若川}出席',
    '{organization:香港海豚保育学会}{title:会长}{name:李若川}表示',
    '2005年任{organization:浙江上风实业股份有限公司}{title:独立董事}',
    '特邀{organization:北京大学}{name:李若川}{title:院士}',
    '{name:梁锦文}说，情况良好',
    '今天会见{name:雪克来提·买提明}一行',
    '会见{name:梁锦文}时，双方表示欢迎',
    '面对小将{name:早田美和}，一度领先',
    '应该只有{name:叶若芬}和{name:李烈}会喜欢',
    '{organization:里昂}主场击败{organization:斯托克城队}，{organization:维冈}客场告负',
    '她从{organization:佳士得}买下，用{organization:visa}卡付款',
    '出席的有{name:王　强}、{name:李若川}、{name:赵　军}等',
    '{title:副主任} {name:王　强}',
    '{name:王　强}　{title:副主任}',
    '左二为{organization:港大学生会}{title:会长}{name:叶若琳}',
    '{name:罗莘桐}于酒会致辞',
    '老将{name:陶砚}再次夺冠',
    // A word before a name makes no surname of a husband's, nor does the end of a title.
    '有旅客向{name:李若川}表示，公众祝{name:岑若杰}安好',
    '{title:议员}担任{name:姚若炎}的助手',
    '{title:土木工程师}{name:倪若仁}透露，{title:总裁判官}{name:罗若泉}处理此案',
    '{title:法官}指周梁二人没有到庭',
    '{title:署长}{name:叶林婉仪}说，{title:主席}{name:范徐若泰}同意',
    // A word that the segmenter finds across a name's end.
    '反对声中，{name:梁若英}政府搁置计划，{organization:英政府}没有回应',
    '{title:秘书长}{name:陈维安}上月28日去信，{title:局长}{name:谭志源}于12年2月回信',
    '{name:郑靖而}摄',
    // What somebody is said of before and behind a name.
    '外界关注{name:周若庭}访华，{name:拜登}上台后没有改变',
    '美国{title:总统}{name:拜登}当地时间6日表示',
    '{name:林郑若溪}下台后，民众不满',
    '由{organization:公民党}{name:陈若庄}和众志{name:罗若聪}提出',
    '{name:钟若掘}生于1936年，他的哥哥{name:威廉}{title:首相}到场',
    '英国{name:哈里}{title:首相}与妻子会面',
    // A surname and the name of an old state or a family, which the segmenter knows.
    '{organization:社民连}{name:梁国熙}提出，{title:法官}{name:周家鸣}上月裁定',
    // A given name that is the name of something else.
    '我在{name:董建华}年代读书',
    // What companies do, in headlines.
    '金莱若：与云岭公司签订合同，东富若公告，预计盈利',
    '伊之若(14.100,0.15)走强',
    '他们没有出席{title:议员}须宣誓的仪式',
    '伊美谈判开始时，伊核谈判取得进展',
    '{name:余石开}：建议大家关注',
    '当天{name:方竹溪}经营的家具厂停工',
    '{title:记者}{name:李若川}{name:赵明远}/文',
    '由{name:斯蒂芬·德拉克}（{name:stephendrake}）撰写',
    '{name:斯蒂芬·德拉克}（{title:CEO}）撰写',
    '片中的{name:JohnDrake}长大了',
    '他用MacBook写作',
    '巴方愿同各方合作',
    '{organization:云岭大学}{title:校长}{name:周济}在会上说',
    '{organization:青禾公司}{title:总经理}{name:高建设}说，今年不错',
    '{organization:中国工程院}{title:院士}{name:王国法}认为',
    '{name:罗斯福}政府时期颁布的法律',
    '手持鲜花和{name:莱希}画像',
    '{organization:罗斯福政府}表示反对',
    '{title:总书记}多次到基层',
    '{title:主席}郑重提出倡议',
    '{title:总统}热门人选出席',
    '会见{title:首相}{name:石破茂}时说',
  ])('%s', annotated => {
    const { text, spans } = parseAnnotated(annotated)
    const labels = ['name', 'title', 'organization']
    const expected = spans.map(({ start, end, label }) => ({ start, end, label }))
    const actual = readMentions(text)
      .filter(({ label }) => labels.includes(label))
      .map(({ start, end, label }) => ({ start, end, label }))
    expect(actual).toEqual(expected)
  })

  test('a name that is found once is found everywhere', () => {
    const text = '星河银行行长文静宇表示欢迎。随后，文静宇又补充了两点。'
    expect(found(text, ['name'])).toEqual(['name:文静宇', 'name:文静宇'])
  })

  test('a name that lacks a little is one where it stands twice', () => {
    expect(found('墙上有何珮芸的照片。', ['name'])).toEqual([])
    expect(found('墙上有何珮芸的照片。桌上有何珮芸的信。', ['name'])).toEqual(['name:何珮芸', 'name:何珮芸'])
  })

  test('mentions do not overlap and stand in order', () => {
    const mentions = readMentions(sentences('names').join('') + sentences('titles').join(''))
    for (const [index, { start }] of mentions.entries()) {
      expect(start).toBeGreaterThanOrEqual(mentions[index - 1]?.end ?? 0)
    }
  })
})
