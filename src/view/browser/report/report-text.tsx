import { memo } from 'preact/compat'
import { useMemo } from 'preact/hooks'
import type { PageReport } from '../../model/page-data.ts'
import { Block } from './block.tsx'
import { type BlockContent, blockContents, type Side } from './block-contents.ts'

interface ReportTextProps {
  readonly report: PageReport
  readonly sides: readonly Side[]
  readonly shown: ReadonlySet<number>
  readonly lit: ReadonlySet<number>
  readonly repairs: boolean
  readonly onQuote: (quote: number) => void
}

const FixedBlock = memo(Block)

/** The paragraphs, each in one or both texts; one is drawn again only when its own marks change. */
export function ReportText({ report, sides, shown, lit, repairs, onQuote }: ReportTextProps) {
  const contents = useMemo(
    () =>
      sides.map(side => ({
        side,
        text: side === 'original' ? (report.original ?? report.text) : report.text,
        language: side === 'original' && report.source.script !== 'hans' ? 'zh-Hant' : 'zh-Hans',
        blocks: blockContents(report, side, shown, repairs),
      })),
    [report, sides, shown, repairs],
  )
  return (
    <div class={`text columns-${sides.length}`}>
      {report.blocks.map((_, index) => (
        <div key={index} class="paragraph">
          {contents.map(({ side, text, language, blocks }) => {
            const block = blocks[index]
            return (
              block && (
                <div key={side} lang={language} class={`side ${side}`}>
                  <FixedBlock text={text} {...block} lit={litOf(block, lit)} onQuote={onQuote} />
                </div>
              )
            )
          })}
        </div>
      ))}
    </div>
  )
}

/** The same empty set for all blocks without a lit mark, so that they stay as they are. */
const litOf = ({ marks }: BlockContent, lit: ReadonlySet<number>): ReadonlySet<number> =>
  marks.some(({ index }) => lit.has(index)) ? lit : nothing

const nothing: ReadonlySet<number> = new Set()
