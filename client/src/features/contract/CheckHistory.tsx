import { dateInWords } from '#app/calendar.ts'
import type { InOwnRoom } from '#app/own-room.ts'
import type { Words } from '#content'
import { clauses, type ContractCheck } from '#domain'
import { Disclosure } from '#ui/Disclosure.tsx'

/** Each time she looked, as a table. It is not drawn, counted or added up. */
export function CheckHistory({ app, here, words }: InOwnRoom) {
  const { checks } = here.room.value.contract
  if (checks.length === 0) return null
  return (
    <Disclosure summary={words.contract.check.history}>
      {checks.map((check) => (
        <CheckTable
          key={check.date}
          words={words}
          check={check}
          date={dateInWords(check.date, app.choices.language.value)}
        />
      ))}
    </Disclosure>
  )
}

function CheckTable(props: { words: Words; check: ContractCheck; date: string }) {
  const { words, check, date } = props
  const own = words.contract
  return (
    <table class="table">
      <caption>{own.check.caption(date)}</caption>
      <thead class="visually-hidden">
        <tr>
          <th scope="col">{own.check.clause}</th>
          <th scope="col">{own.check.state}</th>
        </tr>
      </thead>
      <tbody>
        {clauses.map((clause) => {
          const state = check.states[clause]
          return state === undefined ? null : (
            <tr key={clause}>
              <th scope="row">{own.clauses[clause].name}</th>
              <td>{own.check.states[state]}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
