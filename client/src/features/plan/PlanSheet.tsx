import type { Words } from '#content'
import { planColumns, planRows } from '#domain'

import type { FilledPlan } from '#app/filled-plan.ts'

/** The nine cells on one page of A4, lying down. It bears no name. */
export function PlanSheet({ words, plan }: { words: Words; plan: FilledPlan }) {
  const own = words.plan
  return (
    <div class="sheet plan-sheet only-print">
      <h1>{own.title}</h1>
      <table class="sheet-table">
        <thead>
          <tr>
            <td />
            {planColumns.map((column) => (
              <th key={column} scope="col">
                {own.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {planRows.map((row) => (
            <tr key={row}>
              <th scope="row">{own.rows[row]}</th>
              {planColumns.map((column) => (
                <td key={column}>
                  <p class="plan-question">{own.cells[`${row}.${column}`]}</p>
                  <p class="plan-text">{plan[`${row}.${column}`].text}</p>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
