/** Command lines for the help, each with what it gives. */
const examples: Readonly<Record<string, readonly (readonly [line: string, gives: string])[]>> = {
  extract: [
    ['jiyao extract report.txt', 'one report, as JSON for reading'],
    ['jiyao extract report.txt --format text', 'for reading in the terminal'],
    ['jiyao extract reports/ --out results/', 'a file for each report of a folder'],
    ["jiyao extract 'reports/2018-*.txt' --format jsonl", 'a line for each report'],
    ['cat report.txt | jiyao extract -', 'from standard input'],
    ['jiyao extract - --input jsonl --format jsonl', 'a line out for each line in'],
  ],
  batch: [
    ['jiyao batch archive/ --out reports.jsonl.gz', 'any number of reports, by all cores'],
    ['jiyao batch archive.zip --out results/ --format csv', 'tables of who, what title, where, what words'],
  ],
  view: [
    ['jiyao view reports.jsonl --out reports.html', 'a page of reports that were extracted'],
    ['jiyao view reports/ --out reports.html --match WORD', 'straight from sources, those with a word'],
  ],
  repair: [
    ['jiyao repair report.txt', 'the text with its damage undone'],
    ['jiyao repair report.txt --explain', 'what was damaged, and what it became'],
  ],
  themes: [
    ['jiyao themes report.txt', 'what one report is about, by topic and speaker'],
    ['jiyao themes reports/ --top 10', 'what many are about, and what rises by date'],
  ],
  explain: [['jiyao explain report.txt --at WORDS', 'why these words were taken for a name, or were not']],
  schema: [['jiyao schema > report.schema.json', 'for those who read reports with another program']],
}

const exitStatuses = '\nExit status: 0 all was read, 1 some input failed (the rest is written), 2 wrong use'

const showExamples = (lines: readonly (readonly [string, string])[]): string => {
  const width = Math.max(...lines.map(([line]) => line.length))
  return ['\nExamples:', ...lines.map(([line, gives]) => `  ${line.padEnd(width)}  ${gives}`)].join('\n')
}

/** What the help of one command shows at its end. */
export const examplesOf = (command: string): string =>
  `${showExamples(examples[command] ?? [])}\n${exitStatuses}${command === 'batch' ? ', 130 ended early' : ''}.`

/** The first example of each command, what the help of the program shows. */
export const overview = `${showExamples(
  Object.values(examples).flatMap(lines => lines.slice(0, 1)),
)}\n\n'jiyao extract --help' tells of one command: its options and more examples.\n${exitStatuses}.`
