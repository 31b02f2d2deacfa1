import { expect, test } from 'vitest'
import { peopleOf } from '../testing/people-of.ts'

/** People beside, above and below titles and bodies, without a sentence. */
test.each([
  [
    'a name over its position',
    '李若川\n晋北银行董事长兼首席执行官\n王思远\n云岭大学校长',
    ['李若川: 董事长@晋北银行, 首席执行官@晋北银行', '王思远: 校长@云岭大学'],
  ],
  [
    'a position over its name',
    '晋北银行董事长\n李若川\n云岭大学校长\n王思远',
    ['李若川: 董事长@晋北银行', '王思远: 校长@云岭大学'],
  ],
  [
    'a rank at the name, its body and another position under it',
    '李若川教授\n云岭大学\n数字经济研究中心主任\n王思远副教授\n晋北大学\n虚拟现实中心副主任',
    ['李若川: 教授@云岭大学, 主任@数字经济研究中心', '王思远: 副教授@晋北大学, 副主任@虚拟现实中心'],
  ],
  [
    'times and talks between',
    '09:00-09:30\n索引未来世界\n李若川\n晋北银行董事长\n09:30-10:00\n开幕致辞\n王思远\n云岭大学校长\n茶歇',
    ['李若川: 董事长@晋北银行', '王思远: 校长@云岭大学'],
  ],
  [
    'cells in any order',
    '李若川／董事长／晋北银行\n王思远／校长／云岭大学\n1.陈若彤/处长/云海市政府旅游处',
    ['李若川: 董事长@晋北银行', '王思远: 校长@云岭大学', '陈若彤: 处长@云海市政府旅游处'],
  ],
  [
    'a title before a body, with blanks alone',
    '• 李若川 教授 云岭大学\n• 王思远 副教授 晋北大学机械工程系',
    ['李若川: 教授@云岭大学', '王思远: 副教授@晋北大学机械工程系'],
  ],
  [
    'a column of what could be names, and of one that is told to be one',
    '单位｜姓名｜职务\n晋北大学｜何支川｜一把手\n云岭大学｜乜若川｜主任\n云海大学｜覃支川｜会长',
    ['何支川: 一把手@晋北大学', '乜若川: 主任@云岭大学', '覃支川: 会长@云海大学'],
  ],
  [
    'a title that is a place elsewhere',
    '王思远\t晋北大学\t主任\n陈若彤\t云岭水务集团\t上士\n李若川\t晋北大学\t主任',
    ['王思远: 主任@晋北大学', '陈若彤: 上士@云岭水务集团', '李若川: 主任@晋北大学'],
  ],
  [
    'an area before its office',
    '李若川 | 云南省 | 省长\n王思远 | 上海市 | 市长\n陈若彤 | 阿根廷 | 总统',
    ['李若川: 省长@云南省', '王思远: 市长@上海市', '陈若彤: 总统@阿根廷'],
  ],
  [
    'a dash before a name that nothing else tells',
    '云岭警区指挥官——乜思远\n云岭民族阵线主席——阚思远\n云岭商会办公室主管－麦思远',
    ['乜思远: 指挥官@云岭警区', '阚思远: 主席@云岭民族阵线', '麦思远: 主管@云岭商会办公室'],
  ],
  [
    'two to a line',
    '李若川 - 云岭大学 教授\t王思远 - 晋北大学 副教授\n陈若彤 - 云海大学 教授\t周文博 - 晋北大学 教授',
    ['李若川: 教授@云岭大学', '王思远: 副教授@晋北大学', '陈若彤: 教授@云海大学', '周文博: 教授@晋北大学'],
  ],
  [
    'commas and a place at the end',
    '- 李若川，教授，云岭大学，北京，中国\n- 王思远，副教授，晋北大学，南京，中国',
    ['李若川: 教授@云岭大学', '王思远: 副教授@晋北大学'],
  ],
  [
    'a label that holds for the lines below, under the name of a body',
    '程序委员会\n主　席：\n李若川（云岭大学）\n副主席：\n王思远（晋北大学）\n陈若彤（云海大学）',
    ['李若川: 主　席@程序委员会', '王思远: 副主席@程序委员会', '陈若彤: 副主席@程序委员会'],
  ],
  [
    'a list that a body and its members head',
    '云岭大学学术委员会委员名单\n主任委员：\n李若川 云岭大学副校长\n委员：\n王思远 经济学院教授\n陈若彤 文学院教授',
    [
      '李若川: 主任委员@云岭大学学术委员会, 副校长@云岭大学',
      '王思远: 委员@云岭大学学术委员会, 教授@经济学院',
      '陈若彤: 委员@云岭大学学术委员会, 教授@文学院',
    ],
  ],
  [
    'a rare surname and names in Latin script, by the order that repeats',
    '乜勇，教授，云岭大学\n李若川，教授，晋北大学\nManabu Sumida，教授，云海大学\n王思远，副教授，晋北大学',
    [
      '乜勇: 教授@云岭大学',
      '李若川: 教授@晋北大学',
      'Manabu Sumida: 教授@云海大学',
      '王思远: 副教授@晋北大学',
    ],
  ],
  [
    'a body that only its place tells',
    '李若川\n豪华朗机工共同创办人\n王思远\n晋北银行董事长\n陈若彤\n云岭大学校长',
    ['李若川: 共同创办人@豪华朗机工', '王思远: 董事长@晋北银行', '陈若彤: 校长@云岭大学'],
  ],
  [
    'two positions of one, parted by a stroke, where the body is unknown',
    '李若川\n晋北银行董事长\n王思远\n豪华朗机工创办人／艺术总监\n陈若彤\n云岭大学校长',
    ['李若川: 董事长@晋北银行', '王思远: 创办人@豪华朗机工, 艺术总监@豪华朗机工', '陈若彤: 校长@云岭大学'],
  ],
  [
    'a column of titles before names that have others',
    '主任\t李若川（云岭大学教务处处长）\n王思远（云岭大学文学院院长）\n副主任\t陈若彤（云岭大学副校长）',
    [
      '李若川: 主任@, 处长@云岭大学教务处',
      '王思远: 主任@, 院长@云岭大学文学院',
      '陈若彤: 副主任@, 副校长@云岭大学',
    ],
  ],
  [
    'a body over the heading of its list',
    '晋北同乡联谊会\n第一届组织机构成员名单\n会长：\n李若川\n副会长：\n王思远　陈若彤\n周文博',
    [
      '李若川: 会长@晋北同乡联谊会',
      '王思远: 副会长@晋北同乡联谊会',
      '陈若彤: 副会长@晋北同乡联谊会',
      '周文博: 副会长@晋北同乡联谊会',
    ],
  ],
  [
    'a body that a word for its people follows, and no list holds',
    '（一）管理机构\n主任：李若川\n（二）乡土学术委员会组成人员\n主任委员：王思远\n委员：陈若彤、周文博',
    [
      '李若川: 主任@',
      '王思远: 主任委员@乡土学术委员会',
      '陈若彤: 委员@乡土学术委员会',
      '周文博: 委员@乡土学术委员会',
    ],
  ],
  [
    'a title at the name that the line below says more of',
    '李若川 校长\n云岭大学校长\n王思远 理事长\n晋北商会理事长',
    ['李若川: 校长@云岭大学', '王思远: 理事长@晋北商会'],
  ],
  [
    'a name of two characters spread to the width of three',
    '李若川 晋北银行董事长\n乜 平 云岭大学校长\n王思远 晋北商会理事长',
    ['李若川: 董事长@晋北银行', '乜平: 校长@云岭大学', '王思远: 理事长@晋北商会'],
  ],
])('reads %s', (_, text, expected) => {
  expect(peopleOf(text)).toEqual(expected)
})

test.each([
  ['a heading over a sentence', '云岭大学校长\n李若川在会上表示，要办好学校。', ['李若川: ']],
  [
    'what a label of other words sets off',
    '地点：云岭大学\n李若川 教授\n王思远 教授',
    ['李若川: 教授@', '王思远: 教授@'],
  ],
  ['a byline', '晋北日报记者李若川/摄影', ['李若川: 记者@晋北日报']],
  [
    'a word where no name stands in other lines',
    '李若川\n晋北银行董事长\n茶歇\n王思远\n云岭大学校长',
    ['李若川: 董事长@晋北银行', '王思远: 校长@云岭大学'],
  ],
])('makes nothing of %s', (_, text, expected) => {
  expect(peopleOf(text)).toEqual(expected)
})
