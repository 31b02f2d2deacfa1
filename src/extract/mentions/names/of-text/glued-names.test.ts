import { describe, expect, test } from 'vitest'
import { parseAnnotated } from '../../../../rules/annotated.ts'
import { spansOf } from '../../testing/read-mentions.ts'

const namesOf = (text: string) => spansOf(text, 'name')

describe('a name of the text is told from the words beside it', () => {
  test.each([
    // Called by her husband's surname and her own.
    '行政长官{name:陶郑月娥}今早出席论坛。记者向陶郑查询。',
    '{name:陶郑月娥}出席论坛。外界批评陶郑今早的话，陶郑班子民望下跌。{name:陶郑月娥}表示欢迎。',
    '{name:陶郑月娥}表示欢迎。陶郑继上周后再谈修例，从陶郑角度看，这是好事。',
    '馆长感谢各界让{name:陆一鸣}老师的心愿完成。{name:陆一鸣}老师表示，故事馆开幕。',
    '市长{name:陶若溪}到场。成果奠基于{name:陶若溪}市长任内的规划。',
    // Surnames that are such words as well.
    '{name:于陶}表示欢迎，{name:于陶若}也到场。',
  ])('%s', annotated => {
    const { text, spans } = parseAnnotated(annotated)
    expect(namesOf(text)).toEqual(spans)
  })
})

describe('what ends as prizes, halls and dishes do is no name', () => {
  test.each([
    '获得金曲奖肯定。',
    '今年的师铎奖颁奖典礼登场。',
    '新化的武德殿对外开放。',
    '品尝梅子鸡、姜黄鸡、鱼丸汤与金莎酱。',
    '迈入第43年的华宗杯排球赛。',
  ])('none in %s', text => {
    expect(namesOf(text)).toEqual([])
  })
})

describe('a place and the character after it are no name', () => {
  test.each([
    '由麻豆国小承办。',
    '龙崎光节登场。',
    '左镇农会与柳营代表到场。',
    '军旗授予福建舰舰长、政治委员。',
  ])('none in %s', text => {
    expect(namesOf(text)).toEqual([])
  })
})
