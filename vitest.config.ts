import { existsSync } from 'node:fs'
import { defineConfig } from 'vitest/config'

const report = process.env.JIYAO_TEST_REPORT

/** Debian's path, or what CHROMIUM says; continuous integration says it, so that there the pages are never left out. */
const hasBrowser = process.env.CHROMIUM !== undefined || existsSync('/usr/bin/chromium')
if (!hasBrowser) process.stderr.write('The tests of pages are left out: install chromium or set CHROMIUM.\n')

/** Opens pages in Chromium. */
const pages = {
  test: {
    name: 'page',
    include: ['e2e/**/*.test.ts'],
    globalSetup: ['e2e/build-page.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    fileParallelism: false,
    // A browser under load may draw later than a test looks.
    retry: 2,
  },
}

export default defineConfig({
  test: {
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts'],
          setupFiles: ['src/test-setup.ts'],
          testTimeout: 30_000,
        },
      },
      ...(hasBrowser ? [pages] : []),
      // Packs, installs and runs the package: half a minute, so apart from what runs all the time.
      { test: { name: 'package', include: ['scripts/**/*.test.ts'], testTimeout: 600_000 } },
    ],
  },
})
