import type { PageData, ReportText } from '../../model/page-data.ts'

/** What all reports of this page say. */
export const readPageData = (): Promise<PageData> => readEmbedded('reports')

/** The text of one of them. */
export const readReportText = (report: number): Promise<ReportText> => readEmbedded(`text-${report}`)

/** Reads what `embed.ts` wrote; what stands in the page is of its shape. */
async function readEmbedded(id: string) {
  const element = document.getElementById(id)
  if (!element) throw new Error(`expected the page to hold ${id}`)
  const packed = new Blob([bytesOf(element.textContent ?? '')])
  return JSON.parse(await new Response(packed.stream().pipeThrough(new DecompressionStream('gzip'))).text())
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64)
  const bytes = new Uint8Array(binary.length)
  for (let index = 0; index < binary.length; index++) bytes[index] = binary.charCodeAt(index)
  return bytes
}
