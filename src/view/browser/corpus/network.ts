import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force'
import { scaleSqrt } from 'd3-scale'
import { countsOf } from './counts.ts'
import type { QuoteFinding } from './findings.ts'

export type NodeKind = 'person' | 'organization' | 'theme'

export interface NetworkNode {
  readonly kind: NodeKind
  readonly name: string
  /** Number of quotes. */
  readonly count: number
  readonly x: number
  readonly y: number
}

export interface NetworkLink {
  readonly source: NetworkNode
  readonly target: NetworkNode
  readonly count: number
}

export interface Network {
  readonly nodes: readonly NetworkNode[]
  readonly links: readonly NetworkLink[]
}

/** More of a kind cannot be read in one drawing. */
const mostNodes: Readonly<Record<NodeKind, number>> = { person: 22, organization: 18, theme: 16 }

/** Enough for the forces to come to rest; the drawing does not move afterwards. */
const ticks = 220

/** Who speaks for whom and about what: those with most quotes, and the quotes that join them. */
export function networkOf(quotes: readonly QuoteFinding[], width: number, height: number): Network {
  const nodes = [
    ...topOf(
      'person',
      quotes.map(({ person }) => person),
    ),
    ...topOf(
      'organization',
      quotes.map(({ organization }) => organization),
    ),
    ...topOf(
      'theme',
      quotes.flatMap(({ themes }) => themes),
    ),
  ].map((node, index) => ({ ...node, ...spiral(index, width, height) }))
  const byKey = new Map(nodes.map(node => [keyOf(node.kind, node.name), node]))
  const counts = new Map<string, number>()
  for (const { person, organization, themes } of quotes) {
    const speaker = person === '' ? keyOf('organization', organization) : keyOf('person', person)
    const ends = [...(person === '' ? [] : [keyOf('organization', organization)]), ...themes.map(themeKey)]
    for (const end of ends) {
      if (byKey.has(speaker) && byKey.has(end)) {
        const pair = `${speaker}\n${end}`
        counts.set(pair, (counts.get(pair) ?? 0) + 1)
      }
    }
  }
  const links = [...counts].flatMap(([pair, count]) => {
    const [from = '', to = ''] = pair.split('\n')
    const [source, target] = [byKey.get(from), byKey.get(to)]
    return source && target ? [{ source, target, count }] : []
  })
  const joined = new Set(links.flatMap(({ source, target }) => [source, target]))
  const drawn = nodes.filter(node => joined.has(node))
  settle(drawn, links, width, height)
  return { nodes: drawn, links }
}

/** Areas say how many quotes; the smallest can still be pressed. */
export const radiiFor = (nodes: readonly { readonly count: number }[]) =>
  scaleSqrt([0, Math.max(1, ...nodes.map(({ count }) => count))], [4, 17])

const keyOf = (kind: NodeKind, name: string): string => `${kind} ${name}`
const themeKey = (name: string): string => keyOf('theme', name)

const topOf = (kind: NodeKind, names: readonly string[]) =>
  countsOf(names)
    .slice(0, mostNodes[kind])
    .map(count => ({ kind, ...count }))

/** A start that is the same each time, so that the same findings give the same drawing. */
const spiral = (index: number, width: number, height: number) => ({
  x: width / 2 + 12 * Math.sqrt(index) * Math.cos(index * 2.4),
  y: height / 2 + 9 * Math.sqrt(index) * Math.sin(index * 2.4),
})

interface Placed {
  x: number
  y: number
  readonly count: number
}

function settle(
  nodes: Placed[],
  links: { readonly source: Placed; readonly target: Placed }[],
  width: number,
  height: number,
): void {
  const radius = radiiFor(nodes)
  forceSimulation(nodes)
    .force(
      'link',
      forceLink<Placed, { source: Placed; target: Placed }>(links.map(link => ({ ...link }))).distance(70),
    )
    .force('charge', forceManyBody<Placed>().strength(-210))
    .force(
      'apart',
      forceCollide<Placed>(({ count }) => radius(count) + 17),
    )
    .force('x', forceX<Placed>(width / 2).strength(0.045))
    .force('y', forceY<Placed>(height / 2).strength(0.15))
    .stop()
    .tick(ticks)
  const margin = 24
  for (const node of nodes) {
    node.x = Math.min(Math.max(node.x, 2 * margin), width - 2 * margin)
    node.y = Math.min(Math.max(node.y, margin), height - margin)
  }
}
