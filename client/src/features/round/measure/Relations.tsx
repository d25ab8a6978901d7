import { useState } from 'preact/hooks'

import { degreesIn } from '#app/urn/measurements.ts'
import { directions, meanOf, type Degrees, type Direction } from '#domain'
import { Check } from '#ui/Choices.tsx'
import { Paper } from '#ui/Paper.tsx'
import { Star } from '#ui/star/Star.tsx'

import type { InResult } from './ResultScreen.tsx'
import { meanInWords } from './ToolResult.tsx'

/** The six directions as a star and as a table; her own beside them only where she asks, and only here. */
export function Relations(props: InResult) {
  const { here, own, sitting, newest } = props
  const [isShown, setShown] = useState(false)
  const mine: Degrees =
    isShown && sitting.state === 'sitting' ? degreesIn(sitting.own, here, newest.id).now.value : {}
  return (
    <Paper label={own.result.numbersTitle}>
      <h2>{own.result.numbersTitle}</h2>
      <div class="measure-relations">
        <Picture {...props} mine={mine} />
        <RelationsTable {...props} mine={mine} />
      </div>
      {sitting.state === 'sitting' ? (
        <div class="only-screen">
          <Check
            label={own.relations.show}
            hint={own.relations.showHint}
            checked={isShown}
            onChange={setShown}
          />
        </div>
      ) : null}
    </Paper>
  )
}

type WithMine = InResult & { readonly mine: Degrees }

function Picture({ words, own, newest, mine }: WithMine) {
  const said = own.relations
  const degreeOf = (direction: Direction, axis: string) => {
    const figure = newest.figures[`${direction}/${axis}`]
    return figure ? meanOf(figure).mean / 100 : null
  }
  const isMineShown = Object.keys(mine).some((question) => question.endsWith('/today'))
  return (
    <Star
      label={said.picture}
      arms={directions.map((direction) => ({
        id: direction,
        label: words.compass.directions[direction].short,
        ring: degreeOf(direction, 'importance'),
        dot: degreeOf(direction, 'today'),
        bar: mine[`${direction}/today`] ?? null,
      }))}
      legend={{
        scale: `${said.scale} ${said.edge}`,
        ring: said.importance,
        dot: said.today,
        bar: isMineShown ? said.mine : null,
      }}
    />
  )
}

function RelationsTable(props: WithMine) {
  const { words, own } = props
  return (
    <table class="table measure-directions">
      <caption class="visually-hidden">{own.result.numbersTitle}</caption>
      <thead>
        <tr>
          <th scope="col">{own.relations.direction}</th>
          <th scope="col">{own.relations.matters}</th>
          <th scope="col">{own.relations.goes}</th>
        </tr>
      </thead>
      <tbody>
        {directions.map((direction) => (
          <tr key={direction}>
            <th scope="row">{words.compass.directions[direction].name}</th>
            <Cell {...props} question={`${direction}/importance`} />
            <Cell {...props} question={`${direction}/today`} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Cell({ words, own, newest, mine, question }: WithMine & { readonly question: string }) {
  const figure = newest.figures[question]
  const yours = mine[question]
  return (
    <td>
      {meanInWords(figure, own, words.toolRating.number)}
      {figure ? <span class="hint measure-n">{own.result.n(figure.n, figure.n)}</span> : null}
      {yours === undefined ? null : (
        <span class="hint measure-n only-screen">{own.relations.yours(yours)}</span>
      )}
    </td>
  )
}
