import { useEffect, useState } from 'preact/hooks'

/** What of the page is looked at; written in the address, so that going back and bookmarks work. */
export type Route =
  | { readonly view: 'overview' }
  | { readonly view: 'report'; readonly report: number; readonly position: number | null }

export const overviewAddress = '#/'

export const reportAddress = (report: number, position?: number): string =>
  `#/report/${report}${position === undefined ? '' : `/${position}`}`

/** Anything that is no known address is the overview; a page of one report has only that. */
function parseRoute(hash: string, reports: number): Route {
  const [, report = '', position] = /^#\/report\/(\d{1,7})(?:\/(\d{1,9}))?$/u.exec(hash) ?? []
  const index = report === '' && reports === 1 ? 0 : Number.parseInt(report, 10)
  return index < reports
    ? { view: 'report', report: index, position: position === undefined ? null : Number(position) }
    : { view: 'overview' }
}

export function useRoute(reports: number): Route {
  const [hash, setHash] = useState(location.hash)
  useEffect(() => {
    const follow = () => setHash(location.hash)
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  return parseRoute(hash, reports)
}
