/** What is not told, as a clause goes on about it: 没有透露更多细节, 并未说明原因. */
const untold =
  '(?:也|亦|均|都|并|还|就此|对此|暂时|暂)?(?:没有|未有|并未|并没有|并无|未|无|没|拒绝|不愿|不肯|未能|尚未)(?:再|就此|对此|进一步|具体|详细|明确|正面|直接|公开){0,2}(?:提供|透露|说明|交代|交待|提及|提到|评论|置评|解释|回应|披露|公布|点名|指明|列出|给出)[^，。；]{0,30}[。！]?$'

/** 但他没有提供细节: whoever tells the story says it of the speaker, not the speaker of somebody. */
export const narratorsOwn = new RegExp(
  `^(?:(?:但|不过|然而|惟|只是)(?:他们?|她们?|该[\\p{Script=Han}]{1,6}|声明|公告|报道|消息)?|(?:声明|公告|报道))${untold}`,
  'u',
)

/** 没有回应, 并未正面回答: that somebody said nothing to it. */
const silent =
  '(?:没有|未有|没|未|并未|并无|均未|均没有|都没有|亦未|亦没有|拒绝|不愿|一直未有|至今未有)(?:再|就此|对此|进一步|正面|直接|即时|具体|作出|任何){0,2}(?:回应|回答|回复|答复|评论|置评|作评|解释|透露更多|透露详情)'

/** 他没有回应就转身离开, 未有进一步解释, 说着说着流下眼泪: the same without a joining word. */
export const narratorsSilence = new RegExp(
  `^(?:[他她]们?)?${silent}[^，。；]{0,12}[。！？]?$|^[说讲聊]着[说讲聊]着`,
  'u',
)

/** 陆一鸣没有正面回应, 校方截稿前未有回复: the same of whoever was asked, behind a question, or asked by whoever tells the story. */
export const answersNothing = new RegExp(`^[^，。；“”「」]{0,16}?${silent}[^，。；]{0,8}[。！？]?$`, 'u')
export const askedByNarrator = /截稿|记者|传媒|媒体|本报|本刊|查询|提问|置评/u

/** 至于何时签署，: what was not answered. */
export const unansweredTopic = /^(?:至于|对于|被问到|被问及|问到)/u

/** 引起朝野痛批: what the words set off. */
export const narratorsEffect =
  /^(?:从而|随即|立即|立刻|一度|一时|瞬间|迅速|此言一出|此话一出)?(?:引起|引发|惹来|惹起|招来|招致|引来|换来|赢得|博得|掀起|激起)(?:了)?[^，。；]{0,14}(?:热议|争议|批评|不满|关注|讨论|哗然|反弹|质疑|抨击|痛批|共鸣|掌声|笑声|轰动|愤怒|反响|声浪|喝彩|叫好|非议|议论|嘘声|猜测|联想|反感|风波)[。！]?$/u

/** 但遭到对方否认, 被指「走数」: what others said to it. */
export const narratorsDenial =
  /^被(?:外界|网民|舆论)?(?:指|批|斥|轰|嘲|讽)(?!定|示|派|出|责任|准|评价)[^，。；]{2,14}[。！]?$|^(?:但|不过|然而|惟)[^，。；]{0,8}(?:遭到?|被)[^，。；]{1,24}(?:否认|反驳|驳斥|拒绝|驳回)[。！]?$/u

/** 也没有说明原因: goes on after such a clause. */
export const narratorsSecond = new RegExp(`^(?:也|亦|更|同时)?${untold}`, 'u')
