import { mayWrite } from '#app/organisation.ts'
import { nameOfQuestion } from '#app/question-words.ts'
import { dropUnit, type Compilation } from '#app/units.ts'
import { meanOf, meanOfTotal, type NumberEdge, type ToldUnits, type UnitFigures } from '#domain'
import { Button } from '#ui/Button.tsx'
import { Paper } from '#ui/Paper.tsx'

import { TotalStar } from './TotalStar.tsx'
import type { InUnits } from './UnitsScreen.tsx'

export type OfCompilation = InUnits & { readonly compilation: Compilation }

/** One subject: question by question the groups that may be shown, and the total below them. */
export function CompilationPaper(props: OfCompilation) {
  const { words, measuring, compilation } = props
  const { subject, moment, told } = compilation
  const { name } = measuring.subjects[subject]
  const heading = moment === null ? name : `${name}, ${measuring.moments[moment].toLowerCase()}`
  return (
    <Paper label={heading}>
      <h2>{heading}</h2>
      {subject === 'relations' ? <TotalStar {...props} /> : null}
      <div class="units-questions">
        {told.map(({ question, units }) => (
          <table key={question} class="table units-table">
            <caption>{nameOfQuestion(question, words)}</caption>
            <Rows {...props} units={units} />
          </table>
        ))}
      </div>
      <TotalsSaid {...props} />
      <Groups {...props} />
    </Paper>
  )
}

function Rows(props: OfCompilation & { readonly units: ToldUnits }) {
  const { own, measuring, compilation, units } = props
  const { total } = units
  const nameOf = (id: string) => compilation.groups.find((one) => one.id === id)?.name ?? ''
  return (
    <>
      <thead class="visually-hidden">
        <tr>
          <th scope="col">{own.group}</th>
          <th scope="col">{measuring.result.mean}</th>
          <th scope="col">{measuring.result.answers}</th>
        </tr>
      </thead>
      <tbody>
        {units.alone.map(({ id, figure }) => {
          const { mean, edge } = meanOf(figure)
          return <Row key={id} {...props} name={nameOf(id)} mean={mean} edge={edge} n={figure.n} />
        })}
        {total === null ? null : (
          <Row
            {...props}
            name={own.total(total.units)}
            mean={meanOfTotal(total)}
            edge={total.edge}
            n={total.n}
          />
        )}
      </tbody>
    </>
  )
}

interface RowProps extends OfCompilation {
  readonly name: string
  readonly mean: number
  readonly edge: NumberEdge
  readonly n: number
}

function Row({ words, measuring, name, mean, edge, n }: RowProps) {
  const { result } = measuring
  const number = words.toolRating.number(mean)
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{edge === 'unknown' ? result.unknown : result.told(number, edge)}</td>
      <td>{result.n(n, n)}</td>
    </tr>
  )
}

/** Why a total is not there, or does not cover all: once for them all. */
function TotalsSaid({ own, compilation }: OfCompilation) {
  const leftOut = Math.max(...compilation.told.map(({ units }) => units.leftOut))
  const hasNone = compilation.told.some(({ units }) => units.total === null)
  return (
    <>
      {leftOut > 0 ? <p>{own.leftOut(leftOut)}</p> : null}
      {hasNone ? <p>{own.noTotal}</p> : null}
    </>
  )
}

function Groups(props: OfCompilation) {
  const { here, own, compilation } = props
  return (
    <div class="units-groups only-screen">
      <h3>{own.groups}</h3>
      <ul class="plain-list">
        {compilation.groups.map((group) => (
          <li key={group.id} class="row">
            <span>{saidOf(group, props)}</span>
            {mayWrite(here) ? (
              <Button kind="quiet" onPress={() => dropUnit(here, group.id)}>
                {own.drop(group.name)}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  )
}

function saidOf({ name, isAlone }: UnitFigures, { own }: OfCompilation): string {
  return isAlone ? name : `${name} (${own.isTogether})`
}
