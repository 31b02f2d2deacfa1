import { defineConfig } from 'vitest/config'

const report = process.env.JIYAO_TEST_REPORT

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    testTimeout: 30_000,
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
  },
})
