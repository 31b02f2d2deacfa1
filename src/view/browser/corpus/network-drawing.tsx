import { useMemo, useRef } from 'preact/hooks'
import { safeString } from '../shell/safe-text.tsx'
import type { QuoteFinding } from './findings.ts'
import { type NetworkNode, type NodeKind, networkOf, radiiFor } from './network.ts'
import { useZoom } from './use-zoom.ts'

interface NetworkDrawingProps {
  readonly quotes: readonly QuoteFinding[]
  readonly picked: Readonly<Record<NodeKind, string>>
  readonly onPick: (kind: NodeKind, name: string) => void
}

const width = 960
const height = 520

/** People as circles, organizations as squares, themes as diamonds; a line is as wide as there are quotes. */
export function NetworkDrawing({ quotes, picked, onPick }: NetworkDrawingProps) {
  const { nodes, links } = useMemo(() => networkOf(quotes, width, height), [quotes])
  const radius = radiiFor(nodes)
  const drawing = useRef<SVGSVGElement>(null)
  const zoom = useZoom(drawing)
  if (nodes.length === 0) return <p class="fine">No quote joins a speaker with an organization or a theme.</p>
  return (
    <figure class="network">
      <svg
        ref={drawing}
        viewBox={frameOf(nodes)}
        role="group"
        aria-label="Network of speakers, organizations and themes"
      >
        <g transform={zoom.transform}>
          <g aria-hidden="true">
            {links.map(({ source, target, count }) => (
              <line
                key={`${source.name} ${target.name}`}
                class="link"
                x1={source.x}
                y1={source.y}
                x2={target.x}
                y2={target.y}
                stroke-width={Math.min(0.6 + count * 0.35, 5)}
              />
            ))}
          </g>
          {nodes.map(node => (
            <Node
              key={`${node.kind} ${node.name}`}
              node={node}
              radius={radius(node.count)}
              picked={picked[node.kind] === node.name}
              onPick={() => onPick(node.kind, node.name)}
            />
          ))}
        </g>
      </svg>
      <fieldset class="zoom" aria-label="Size of the drawing">
        <button type="button" aria-label="Enlarge" onClick={zoom.enlarge}>
          +
        </button>
        <button type="button" aria-label="Reduce" disabled={!zoom.enlarged} onClick={zoom.reduce}>
          −
        </button>
        <button type="button" disabled={!zoom.enlarged} onClick={zoom.whole}>
          Whole
        </button>
      </fieldset>
      <figcaption class="fine legend">
        <span class="person">● person</span> <span class="organization">■ organization</span>{' '}
        <span class="theme">◆ theme</span> — those with most quotes; press one to filter by it
      </figcaption>
    </figure>
  )
}

/** The part of the plane that is drawn on, with room for the names. */
function frameOf(nodes: readonly NetworkNode[]): string {
  const [left, right] = extent(nodes.map(({ x }) => x))
  const [top, bottom] = extent(nodes.map(({ y }) => y))
  return [left - 70, top - 35, right - left + 140, bottom - top + 80].map(Math.round).join(' ')
}

const extent = (values: readonly number[]) => [Math.min(...values), Math.max(...values)] as const

function Node({
  node,
  radius,
  picked,
  onPick,
}: {
  readonly node: NetworkNode
  readonly radius: number
  readonly picked: boolean
  readonly onPick: () => void
}) {
  const { kind, name, count, x, y } = node
  return (
    <g
      class={`node ${kind}`}
      role="button"
      // As SVG spells it: of `tabIndex` it knows nothing.
      tabindex={0}
      aria-pressed={picked}
      aria-label={`${kind} ${safeString(name)}: ${count} quotes`}
      transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}
      onClick={onPick}
      onKeyDown={event => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        onPick()
      }}
    >
      {kind === 'person' && <circle r={radius} />}
      {kind === 'organization' && (
        <rect x={-radius} y={-radius} width={2 * radius} height={2 * radius} rx="2" />
      )}
      {kind === 'theme' && (
        <rect
          x={-radius}
          y={-radius}
          width={2 * radius}
          height={2 * radius}
          transform="rotate(45) scale(.8)"
        />
      )}
      <text y={radius + 13} lang="zh-Hans">
        {shortened(safeString(name))}
      </text>
    </g>
  )
}

/** The whole name is in the label for screen readers and in the tables. */
const mostCharacters = 10

const shortened = (name: string): string => {
  const characters = [...name]
  return characters.length > mostCharacters ? `${characters.slice(0, mostCharacters - 1).join('')}…` : name
}
