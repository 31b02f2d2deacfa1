import { expect, test, vi } from 'vitest'
import { createPipeline } from '../create-pipeline.ts'
import { createReportCheck } from './check.ts'
import { reportSchema } from './schema.ts'

const { extract } = await createPipeline({ check: false })
const report = extract({ id: 'one', content: '云岭银行行长陶若溪表示，数字金融要服务小微企业。' })
const [person] = report.people

test.each([
  { fault: 'a field that is none of the schema', faulty: { ...report, more: 1 } },
  {
    fault: 'a wrong offset',
    faulty: { ...report, titles: [{ ...report.titles[0], span: { start: -1, end: 2 } }] },
  },
  {
    fault: 'a rule without a stage',
    faulty: { ...report, titles: [{ ...report.titles[0], rule: 'gazetteer' }] },
  },
  { fault: 'a missing field', faulty: { ...report, people: [{ ...person, name: undefined }] } },
])('finds $fault in the first report and in the thousandth', ({ faulty }) => {
  const checkReport = createReportCheck()
  const checkFaulty = () => Reflect.apply(checkReport, undefined, [faulty])
  expect(checkFaulty).toThrow(/"code"/u)
  for (let read = 0; read < 1000; read++) checkReport(report)
  expect(checkFaulty).toThrow(/"code"/u)
})

test('reads no report again that is of the schema', () => {
  const parse = vi.spyOn(reportSchema, 'parse')
  const checkReport = createReportCheck()
  for (let read = 0; read < 1000; read++) checkReport(report)
  expect(parse).not.toHaveBeenCalled()
  parse.mockRestore()
})
