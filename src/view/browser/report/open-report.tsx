import { useEffect, useState } from 'preact/hooks'
import type { PageReport, ReportOutline } from '../../model/page-data.ts'
import { readReportText } from '../shell/embedded.ts'
import { ReportView } from './report-view.tsx'

interface OpenReportProps {
  readonly index: number
  readonly outline: ReportOutline
  readonly rules: readonly string[]
  readonly position: number | null
}

/** A report, once its text is read: a matter of milliseconds. */
export function OpenReport({ index, outline, rules, position }: OpenReportProps) {
  const [report, setReport] = useState<PageReport | null>(null)
  useEffect(() => {
    void readReportText(index).then(text => setReport({ ...outline, ...text }))
  }, [index, outline])
  return report && <ReportView {...{ report, rules, position }} />
}
