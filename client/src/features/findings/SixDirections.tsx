import { Fragment } from 'preact'

import { directionFindings, type ReadingWords } from '#content'

import { Way } from './Way.tsx'

/** The six directions, and the one number that can be put where it belongs. */
export function SixDirections({ words }: { readonly words: ReadingWords }) {
  const { compass, findings } = words
  const own = findings.directions
  return (
    <>
      <h2>{own.heading}</h2>
      <p>{own.lead}</p>
      {directionFindings.map(({ key, to }) => (
        <Fragment key={key}>
          <h3>{compass.directions[key].name}</h3>
          <p>{own.of[key]}</p>
          <p class="only-screen">
            <Way own={findings} to={to} />
          </p>
        </Fragment>
      ))}
      <table class="table">
        <caption>{own.table}</caption>
        <thead>
          <tr>
            <th scope="col">{own.direction}</th>
            <th scope="col">{own.mean}</th>
          </tr>
        </thead>
        <tbody>
          {directionFindings.map(({ key, mean }) => (
            <tr key={key}>
              <th scope="row">{compass.directions[key].name}</th>
              <td>{mean === null ? own.unknown : own.number(mean)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{own.honest}</p>
      <p>{own.own}</p>
    </>
  )
}
