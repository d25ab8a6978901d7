// What Vitest's JSON report says of a run, in the few words that stand at the end of `npm test`.

export interface TestCount {
  readonly passed: number
  readonly failed: number
  /** A line for each test that failed at least once: its name, whether it passed the second time, why it failed. */
  readonly named: readonly string[]
}

/** The part of the report that is read; `failureMessages` holds those of every try, also before one that passed. */
export interface TestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly testResults: readonly {
    readonly assertionResults: readonly {
      readonly fullName: string
      readonly status: string
      readonly failureMessages: readonly string[]
    }[]
  }[]
}

export function countTests(report: TestReport): TestCount {
  const named = report.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ failureMessages }) => failureMessages.length > 0)
    .map(({ fullName, status, failureMessages: [why = ''] }) => {
      const how = status === 'passed' ? 'passed only the second time' : 'failed'
      return `${how}: ${fullName}\n${linesOf(why)}`
    })
  return { passed: report.numPassedTests, failed: report.numFailedTests, named }
}

const mostLines = 12

/** Enough to tell what went wrong, a property's seed and counterexample included. */
function linesOf(why: string): string {
  const lines = why.split('\n').slice(0, mostLines)
  return lines.map((line) => `  ${line}`).join('\n')
}
