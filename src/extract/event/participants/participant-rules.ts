import type { PatternRule } from '../../../rules/pattern.ts'

/** What an organization does for an event beside holding it. */
export type ParticipantRole = 'host' | 'co-organizer' | 'supporter'

interface ParticipantRule extends PatternRule {
  readonly role: ParticipantRole
  /** The list must hold a known organization: 在大家的支持下. */
  readonly needsOrganization: boolean
}

const item = '(?:(?!主办|承办|协办|支持|指导|举办|合办)[^“”「」，,。；：\\n])'
const joint = '(?:联合|共同|协同|联袂|具体|独家)?'
const label = (words: string): string =>
  `${words}(?:单位|方|机构|媒体)?(?:为|有|包括|：|:)\\s?(?<list>[^“”「」。；\\n]{2,120})`
const by = (words: string): string =>
  `(?:由|[，,；、]|^)(?<list>${item}{2,80}?)${joint}${words}(?=[，,。；、的）)]|$)`

/** Who has a part in the event: the group `list`. */
export const participantRules = [
  {
    id: 'event/host-label',
    role: 'host',
    needsOrganization: false,
    pattern: label('承办'),
    example: '承办单位：银潮传播集团',
    counterexample: '承办单位介绍说',
  },
  {
    id: 'event/host-by',
    role: 'host',
    needsOrganization: false,
    pattern: by('承办'),
    example: '论坛由江淮银行业协会主办，银潮传播集团承办。',
    counterexample: '论坛由江淮银行业协会主办。',
  },
  {
    id: 'event/co-organizer-label',
    role: 'co-organizer',
    needsOrganization: false,
    pattern: label('(?:协办|合办|联合主办)'),
    example: '协办单位：青弋江大学、银潮传播集团',
    counterexample: '协办单位介绍说',
  },
  {
    id: 'event/co-organizer-by',
    role: 'co-organizer',
    needsOrganization: false,
    pattern: by('协办'),
    example: '由江淮银行业协会主办，青弋江大学协办。',
    counterexample: '由江淮银行业协会主办。',
  },
  {
    id: 'event/supporter-label',
    role: 'supporter',
    needsOrganization: false,
    pattern: '(?:支持|指导|赞助)(?:单位|机构|媒体)(?:为|有|包括|：|:)\\s?(?<list>[^“”「」。；\\n]{2,120})',
    example: '指导单位：青弋市地方金融管理局',
    counterexample: '支持单位众多',
  },
  {
    id: 'event/supporter-as',
    role: 'supporter',
    needsOrganization: true,
    pattern:
      '(?:[，,；]|^)(?<list>(?:(?!主办|承办|协办|举办)[^“”「」，,。；：\\n]){2,120}?)(?:作为|担任|为)(?:支持|指导|赞助)(?:单位|机构|媒体)(?=[，,。；]|$)',
    example: '论坛由江淮大学主办，青弋市地方金融管理局为指导单位。',
    counterexample: '论坛由江淮大学主办，有多家指导单位。',
  },
  {
    id: 'event/supporter-by',
    role: 'supporter',
    needsOrganization: true,
    pattern:
      '(?:由|在|[，,；])(?<list>(?:(?!主办|承办|协办|举办)[^“”「」，,。；：\\n]){2,60}?)(?:的)?(?:大力|共同|联合|悉心|直接)?(?:支持|指导|赞助)(?:[与和及](?:支持|指导|赞助))?(?=下|[，,。；、]|$)',
    example: '在青弋市地方金融管理局指导下，论坛举行',
    counterexample: '会议强调要加强指导工作',
  },
] as const satisfies readonly ParticipantRule[]

/** Sentences that tell of them, wherever they stand. */
export const tellsOfParticipants =
  /承办|协办|合办|联合主办|(?:支持|指导|赞助)(?:[与和及]|单位|机构|媒体|下|[，,。；])/u
