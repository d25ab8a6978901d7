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
          // Against a test that hangs, and for nothing else: a busy machine may take its time.
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 30_000 } },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: [journeys],
          // One browser at a time. The limit is against a journey that hangs, and for nothing else.
          fileParallelism: false,
          testTimeout: 600_000,
          hookTimeout: 600_000,
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
})
