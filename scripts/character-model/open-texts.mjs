/**
 * Repositories whose texts the character model counts beside the news; why they may be used: README.md. `read` gives the texts of
 * one file, `characters` is how much is taken of all of them.
 */
export const sources = [
  {
    name: 'president',
    repository: 'kiang/www.president.gov.tw',
    commit: '7e5cb2f',
    files: /^news_json\/.*\.json$/u,
    read: file =>
      readRecord(file, ({ title, content, content_paragraphs: paragraphs }) => [
        title,
        ...(paragraphs ?? [content]),
      ]),
    characters: 4.9e6,
  },
  {
    name: 'tainan',
    repository: 'kiang/www.tainan.gov.tw',
    commit: 'b98fae1',
    files: /^docs\/data\/\d.*\.json$/u,
    read: file => readRecord(file, ({ title, content }) => [title, content]),
    characters: 5e6,
  },
  {
    name: 'tncc',
    repository: 'kiang/www.tncc.gov.tw',
    commit: '68be6b2',
    files: /^data\/.*\.json$/u,
    read: file => readRecord(file, ({ title, content }) => [title, content]),
    characters: 4e6,
  },
  {
    name: 'reports',
    repository: 'aldohemsn/chinese-political-corpora',
    commit: '99bc4b0',
    files: /reports\.jsonl$/u,
    read: file =>
      file
        .trim()
        .split('\n')
        .map(line => JSON.parse(line).content ?? ''),
    characters: 2e6,
  },
  {
    name: 'ministry',
    repository: 'rlads2019/project-jouanc99',
    commit: 'e0da945',
    files: /GS66\.txt$/u,
    read: file => file.split(/\n\s*\n/u),
    characters: 2e6,
  },
  {
    name: 'laws',
    repository: 'LawRefBook/Laws',
    commit: '2f4c5c2',
    files: /^(?!.*(?:README|模版)).*\.md$/u,
    read: file => [withoutMarkup(file.replace(/^[\s\S]*?<!-- INFO END -->/u, ''))],
    characters: 2e6,
  },
  {
    name: 'software',
    repository: 'sofastack/sofastack.tech',
    commit: '38c28a4',
    files: /content\/zh\/.*\.md$/u,
    read: file => [withoutMarkup(file.replace(/^---[\s\S]*?\n---/u, ''))],
    characters: 2e6,
  },
]

/** The paragraphs of a record, one a line; nothing of a file that is no record. */
function readRecord(file, paragraphsOf) {
  try {
    return [withoutTags(paragraphsOf(JSON.parse(file)).filter(Boolean).join('\n'))]
  } catch (error) {
    if (error instanceof SyntaxError) return []
    throw error
  }
}

const withoutTags = text => text.replace(/<!--[\s\S]*?-->|<[^>]+>/gu, '\n')

const withoutMarkup = text =>
  withoutTags(text.replace(/```[\s\S]*?```/gu, ''))
    .replace(/!?\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replace(/^[#>*\-\s]+/gmu, '')
    .replace(/[*_`|]+/gu, '')
