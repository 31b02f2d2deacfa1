import { defineConfig } from 'vitest/config'

const report = process.env.JIYAO_TEST_REPORT

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
      // Opens pages in Debian's Chromium.
      {
        test: {
          name: 'page',
          include: ['e2e/**/*.test.ts'],
          globalSetup: ['e2e/build-page.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      // Packs, installs and runs the package: half a minute, so apart from what runs all the time.
      { test: { name: 'package', include: ['scripts/**/*.test.ts'], testTimeout: 600_000 } },
    ],
  },
})
