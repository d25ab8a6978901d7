import { useState } from 'preact/hooks'

import { choosePoint, putBack } from '#app/carry-points.ts'
import { hrefOf } from '#app/route.ts'
import { allQuestions } from '#content'
import { linesToChoose, type Line } from '#domain'
import { Actions, Button, LinkButton } from '#ui/Button.tsx'
import { Check } from '#ui/Choices.tsx'
import { LiveRegion } from '#ui/LiveRegion.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'

import type { InCarry } from './CarryScreen.tsx'

type Refused = { readonly line: string } | { readonly nothing: true } | null

/** Her own lines; she marks one to three. */
export function ChoosePoints(props: InCarry) {
  const { app, here, words } = props
  const [refused, setRefused] = useState<Refused>(null)
  const room = here.room.value
  const groups = allQuestions.flatMap((question) =>
    linesToChoose(room, [question]).map(({ lines }) => ({ question, lines })),
  )
  if (groups.length === 0) return <NothingWritten {...props} />

  const toggle = (line: Line) => {
    if (line.pointId !== null) putBack(here, line.pointId)
    const taken = line.pointId !== null || choosePoint(app, here, line).ok
    setRefused(taken ? null : { line: line.id })
  }
  const goOn = () => {
    if (room.points.length === 0) setRefused({ nothing: true })
    else app.go({ at: 'carry', steps: ['ord'] })
  }
  return (
    <Page
      wall="own"
      audience={words.shell.onlyYou}
      heading={words.carry.choose.title}
      lead={<p>{words.carry.choose.intro}</p>}
      back={{ href: hrefOf({ at: 'own-room', steps: ['hjem'] }), label: words.ownRoom.title }}
    >
      {groups.map((group) => (
        <fieldset key={group.question} class="choices">
          <legend class="label">{words.guide[group.question]}</legend>
          {group.lines.map((line) => (
            <div key={line.id}>
              <Check
                label={line.text}
                checked={line.pointId !== null}
                onChange={() => toggle(line)}
              />
              {isRefused(refused, line) ? (
                <Notice tone="alert" happened={words.carry.choose.tooMany} />
              ) : null}
            </div>
          ))}
        </fieldset>
      ))}
      <p>{words.carry.choose.chosen(room.points.length)}</p>
      <LiveRegion text={words.carry.choose.chosen(room.points.length)} />
      {refused !== null && 'nothing' in refused ? (
        <Notice tone="alert" happened={words.carry.choose.nothingChosen} />
      ) : null}
      <Actions>
        <Button kind="primary" onPress={goOn}>
          {words.carry.choose.next}
        </Button>
      </Actions>
    </Page>
  )
}

function isRefused(refused: Refused, line: Line): boolean {
  return refused !== null && 'line' in refused && refused.line === line.id
}

function NothingWritten({ words }: InCarry) {
  return (
    <Page wall="own" audience={words.shell.onlyYou} heading={words.carry.choose.title}>
      <Notice happened={words.carry.choose.empty} next={words.carry.choose.emptyNext} />
      <Actions>
        <LinkButton kind="primary" href={hrefOf({ at: 'own-room', steps: [] })}>
          {words.carry.choose.toQuestions}
        </LinkButton>
      </Actions>
    </Page>
  )
}
