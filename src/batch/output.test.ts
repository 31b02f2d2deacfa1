import { describe, expect, test } from 'vitest'
import { planOutput } from './output.ts'

describe('where records go', () => {
  test.each([
    { out: 'o.jsonl', records: 'o.jsonl', state: 'o.jsonl.state.json', gzip: false, format: 'jsonl' },
    {
      out: 'a/o.jsonl.gz',
      records: 'a/o.jsonl.gz',
      state: 'a/o.jsonl.gz.state.json',
      gzip: true,
      format: 'jsonl.gz',
    },
    { out: 'o.ndjson', records: 'o.ndjson', state: 'o.ndjson.state.json', gzip: false, format: 'jsonl' },
    { out: 'o', records: 'o/reports.jsonl', state: 'o/state.json', gzip: false, format: 'jsonl' },
    {
      out: 'o',
      asked: 'jsonl.gz',
      records: 'o/reports.jsonl.gz',
      state: 'o/state.json',
      gzip: true,
      format: 'jsonl.gz',
    },
    { out: 'o', asked: 'json', records: null, state: 'o/state.json', gzip: false, format: 'json' },
    {
      out: 'o.2024',
      asked: 'xlsx',
      records: 'o.2024/reports.jsonl.gz',
      state: 'o.2024/state.json',
      gzip: true,
      format: 'xlsx',
    },
  ] as const)('$out $asked', ({ out, records, state, gzip, format, ...rest }) => {
    const output = planOutput(out, 'asked' in rest ? rest.asked : undefined)
    expect(output).toMatchObject({ records, state, format, encoding: { gzip, documents: format === 'json' } })
  })

  test.each([
    {
      out: 'o.csv',
      asked: undefined,
      says: /expected a folder .* got o\.csv; name a folder and add --format csv$/,
    },
    { out: 'o.xlsx', asked: undefined, says: /add --format xlsx$/ },
    { out: 'o.jsonl', asked: 'csv', says: /--format csv expected a folder, got --out o\.jsonl; / },
  ] as const)('never for $out $asked', ({ out, asked, says }) => {
    expect(planOutput(out, asked)).toMatch(says)
  })
})
