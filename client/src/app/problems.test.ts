import { expect, test } from 'vitest'

import { da, en } from '#content/all'

import {
  alarmProblem,
  clockProblem,
  linkProblem,
  problemByCode,
  storageProblem,
} from './problems.ts'

test.each(Object.entries(problemByCode))(
  'the relay refusing with %s is said in three sentences in both languages',
  (_code, problem) => {
    for (const words of [da, en]) {
      const { happened, safe, next } = words.problems[problem]
      expect([happened, safe, next].every((sentence) => /\S+ \S+.*[.]$/.test(sentence))).toBe(true)
    }
  },
)

test('each way a link can be broken has words of its own', () => {
  const said = (['cut', 'garbled', 'newer', 'not-a-link'] as const).map(linkProblem)

  expect(new Set(said).size).toBe(4)
})

test('an alarm never says that something is lost', () => {
  const alarms = ['gap', 'fork', 'replay', 'rollback', 'withheld-tail', 'policy-rollback'] as const
  for (const alarm of alarms) {
    expect(da.problems[alarmProblem(alarm)].safe).toMatch(/hel|her/)
  }
})

test('storage that keeps is no problem; full and blocked are two', () => {
  expect(storageProblem('kept')).toBeNull()
  expect(storageProblem('full')).not.toBe(storageProblem('blocked'))
})

test('a clock two years wrong is told before a date rests on it', () => {
  expect(clockProblem(Date.UTC(2024, 10, 24))).toBe('clockWrong')
  expect(clockProblem(Date.UTC(2026, 10, 24))).toBeNull()
})
