import { startOfLine } from '../../../document/lines.ts'
import type { Span } from '../../../document/span.ts'
import type { NamedOrganization } from './host.ts'
import { dateline, opensOutlet, reporter } from './outlet-rules.ts'

/** `云岭日报青弋5月16日电（记者陶若溪）`: the paper or agency that the line begins with, for the title of a reporter. */
export function outletOf(
  text: string,
  title: string,
  { start }: Span,
  organizations: readonly NamedOrganization[],
): NamedOrganization | undefined {
  if (!reporter.test(title)) return undefined
  const lineStart = startOfLine(text, start)
  const outlet = organizations.find(mention => mention.start >= lineStart)
  if (outlet === undefined || outlet.end > start) return undefined
  const opensLine = opensOutlet.test(text.slice(lineStart, outlet.start))
  return opensLine && dateline.test(text.slice(outlet.end, start)) ? outlet : undefined
}
