import { defineConfig } from 'vitest/config'

const journeys = 'tests/e2e/**/*.e2e.test.ts'

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{packages,client,server,scripts,tests}/**/*.test.{ts,tsx}'],
          exclude: [journeys, '**/node_modules/**'],
          // Against a test that hangs. No test is there to be fast: a busy machine may take its time.
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: [journeys],
          // One browser at a time, and a journey may take as long as a person would.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
