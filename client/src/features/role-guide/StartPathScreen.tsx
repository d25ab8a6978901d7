import { Fragment } from 'preact'

import { hrefOf } from '#app/route.ts'
import { startPaths, type ToolKey, type ReadingWords } from '#content'
import { Actions, Button, LinkButton } from '#ui/Button.tsx'
import { Page } from '#ui/Page.tsx'
import { Paper } from '#ui/Paper.tsx'
import { useWayBack } from '#ui/way-back.ts'

import { routeBy } from './OneRole.tsx'

interface Props {
  readonly words: ReadingWords
  readonly onPrint: () => void
}

/** Three ways to begin, the phases of a course, and what must never be carried along. */
export function StartPathScreen({ words, onPrint }: Props) {
  const own = words.startPath
  return (
    <Page
      wall="own"
      audience={words.shell.onlyYou}
      heading={own.heading}
      lead={<p>{own.lead}</p>}
      back={useWayBack()}
    >
      <Paper label={own.heading}>
        {startPaths.map(({ key, order }) => (
          <Fragment key={key}>
            <h2>{own.paths[key].name}</h2>
            <p>{own.paths[key].when}</p>
            <Order words={words} order={order} />
            <p>{own.paths[key].why}</p>
            <Actions>
              <LinkButton
                href={hrefOf(routeBy[order[0]])}
                label={`${own.paths[key].name}: ${words.roleGuide.begin[order[0]]}`}
              >
                {words.roleGuide.begin[order[0]]}
              </LinkButton>
              <LinkButton
                href={hrefOf({ at: 'new-programme', path: key })}
                label={`${own.paths[key].name}: ${own.toProgramme}`}
              >
                {own.toProgramme}
              </LinkButton>
            </Actions>
          </Fragment>
        ))}
        <h2>{own.privacy.heading}</h2>
        <p>{own.privacy.text}</p>
        <p>{own.privacy.own}</p>
        <h2>{own.phases.heading}</h2>
        {Object.values(own.phases.of).map(({ name, text }) => (
          <Fragment key={name}>
            <h3>{name}</h3>
            <p>{text}</p>
          </Fragment>
        ))}
        <p>{own.phases.gate}</p>
      </Paper>
      <Actions>
        <LinkButton href={hrefOf({ at: 'role-guide', role: null })}>{own.toRoles}</LinkButton>
        <Button onPress={onPrint}>{words.findings.print}</Button>
      </Actions>
    </Page>
  )
}

interface OrderProps {
  readonly words: ReadingWords
  readonly order: readonly [ToolKey, ToolKey, ToolKey]
}

function Order({ words: { roleGuide, startPath }, order: [first, second, third] }: OrderProps) {
  const names = [roleGuide.tools[first], roleGuide.tools[second], roleGuide.tools[third]] as const
  return (
    <p>
      <span aria-hidden="true">{startPath.order(...names)}</span>
      <span class="visually-hidden">{startPath.inWords(...names)}</span>
    </p>
  )
}
