import { describe, expect, test } from 'vitest'
import { createPipeline } from '../../create-pipeline.ts'

const pipeline = await createPipeline()
const rolesOf = (content: string): string[] =>
  pipeline.extract({ id: 'test', content }).people.map(({ name, roles }) => `${name}: ${roles.join(', ')}`)

describe('roles', () => {
  test.each([
    ['云岭银行行长李若川在论坛上表示，今年不裁员。', ['李若川: speaker']],
    ['云岭银行行长李若川、青禾科技总经理王思远等出席论坛。', ['李若川: attendee', '王思远: attendee']],
    ['出席论坛的有云岭银行行长李若川、青禾科技总经理王思远。', ['李若川: attendee', '王思远: attendee']],
    ['论坛由云岭银行行长李若川主持。李若川说：“我们欢迎大家。”', ['李若川: speaker, host']],
    ['云岭银行行长李若川表示，首席经济学家王思远的看法有道理。', ['李若川: speaker', '王思远: cited']],
    ['云岭银行今年不裁员。（记者 李若川）', ['李若川: byline']],
    ['（记者 李若川）云岭银行行长王思远3日出席论坛。', ['李若川: byline', '王思远: attendee']],
    ['（云岭社记者李若川山城2日电）论坛今日开幕。', ['李若川: byline']],
    ['〔记者李若川／山城报道〕论坛今日开幕。', ['李若川: byline']],
    ['云岭银行行长李若川与青禾科技总经理王思远分别在开幕式上致辞。', ['李若川: speaker', '王思远: speaker']],
    ['云岭大学教授李若川作了题为“账户里的安全”的主旨报告。', ['李若川: speaker']],
    ['各地学习云岭省省长李若川在全省经济工作会议上的讲话。', ['李若川: ']],
    ['云岭银行行长李若川亲临主礼。', ['李若川: attendee']],
    ['云岭银行行长李若川等国内、外现任、卸任官员与会。', ['李若川: attendee']],
    [
      '会长李若川，秘书长王思远，秘书处各位领导以及特邀代表参加了会议。',
      ['李若川: attendee', '王思远: attendee'],
    ],
    ['云岭银行行长李若川，以及多位议员，担任庆典主礼嘉宾。', ['李若川: attendee']],
    ['云岭银行行长李若川透过视像发表贺辞。', ['李若川: speaker']],
    ['李若川教授、王思远先生分别代表云岭大学、青禾学会致辞。', ['李若川: speaker', '王思远: speaker']],
    ['李若川、王思远等学者先后发言。', ['李若川: speaker', '王思远: speaker']],
    ['李若川、王思远等人先后担任主持人。', ['李若川: host', '王思远: host']],
    ['国务委员李若川宣读省长王思远发来的贺信并发表讲话。', ['李若川: speaker', '王思远: ']],
    [
      '云岭大学校长李若川、《云岭大学学报》（社科版）编辑部副主编王思远致辞。',
      ['李若川: speaker', '王思远: speaker'],
    ],
    ['云岭大学校长李若川和部分师生代表欢聚一堂。', ['李若川: attendee']],
    ['讲座由云岭大学校长李若川主持，王思远教授主讲。', ['李若川: host', '王思远: speaker']],
    [
      '云岭大学校长李若川等领导老师以及青禾学会会长王思远出席活动。',
      ['李若川: attendee', '王思远: attendee'],
    ],
    ['云岭银行行长李若川飞到山城出席论坛。', ['李若川: attendee']],
    ['云岭银行行长李若川到场,行长助理王思远作报告。', ['李若川: ', '王思远: speaker']],
    ['云岭银行今年不裁员。\n文：李若川 图：王思远', ['李若川: byline', '王思远: photo']],
    ['云岭银行今年不裁员。\n（责任编辑：李若川）', ['李若川: editor']],
    ['图为论坛现场。 李若川 摄', ['李若川: photo']],
  ])('%s', (text, expected) => {
    expect(rolesOf(text)).toEqual(expected)
  })

  test('nobody speaks whom page furniture alone names', () => {
    const report = pipeline.extract({
      id: 'test',
      content: '云岭银行举行论坛。\n（责任编辑：李若川）\n表示，今年不裁员。',
    })
    expect(report.quotes.map(({ speaker }) => speaker)).not.toContain('李若川')
  })
})
