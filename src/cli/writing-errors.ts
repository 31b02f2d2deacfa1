/** What a person can do about an error of writing, `null` where it is another error; those of reading tell it themselves. */
export function adviceOn(error: unknown): string | null {
  if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) return null
  const advice = writingErrors.get(error.code)
  return advice === undefined
    ? null
    : `the output cannot be written (${error.code}): ${advice}, then repeat the command`
}

const writingErrors: ReadonlyMap<string, string> = new Map([
  ['ENOSPC', 'make room on the disk'],
  ['EDQUOT', 'make room within the quota'],
  ['EFBIG', 'allow larger files'],
  ['EACCES', 'get permission to write there'],
  ['EROFS', 'choose a folder that can be written'],
  ['ENOENT', 'choose a folder that can be made'],
  ['ENOTDIR', 'choose a folder that can be made'],
  ['EEXIST', 'choose a folder that can be made'],
  ['EISDIR', 'choose a name that no folder has'],
  ['ENAMETOOLONG', 'choose a shorter name'],
])
