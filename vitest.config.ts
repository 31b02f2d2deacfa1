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
      // Packs, installs and runs the package: half a minute, so apart from what runs all the time.
      { test: { name: 'package', include: ['scripts/**/*.test.ts'], testTimeout: 600_000 } },
    ],
  },
})
