import { expect, test } from 'vitest'

import { countTests } from '../../scripts/test-report.ts'

test('names what failed, and what passed only the second time, with the reason', () => {
  const told = countTests({
    numPassedTests: 2,
    numFailedTests: 1,
    testResults: [
      {
        assertionResults: [
          { fullName: 'steady', status: 'passed', failureMessages: [] },
          { fullName: 'unsteady', status: 'passed', failureMessages: ['seed: 42\nat a line'] },
        ],
      },
      {
        assertionResults: [
          { fullName: 'wrong', status: 'failed', failureMessages: ['first', 'second'] },
        ],
      },
    ],
  })

  expect(told).toEqual({
    passed: 2,
    failed: 1,
    named: [
      'passed only the second time: unsteady\n  seed: 42\n  at a line',
      'failed: wrong\n  first',
    ],
  })
})
