import { useState } from 'preact/hooks'

import { choosePoint, putBack } from '#app/carry-points.ts'
import { hrefOf } from '#app/route.ts'
import { allQuestions, type QuestionKey } from '#content'
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
        <Lines
          key={group.question}
          {...props}
          {...group}
          refused={refused !== null && 'line' in refused ? refused.line : null}
          onToggle={toggle}
        />
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

interface LinesProps extends InCarry {
  readonly question: QuestionKey
  readonly lines: readonly Line[]
  /** The line that was one too many. */
  readonly refused: string | null
  readonly onToggle: (line: Line) => void
}

/** What she wrote under one question. */
function Lines({ words, question, lines, refused, onToggle }: LinesProps) {
  return (
    <fieldset class="choices">
      <legend class="label">{words.guide[question]}</legend>
      {lines.map((line) => (
        <div key={line.id}>
          <Check
            label={line.text}
            checked={line.pointId !== null}
            onChange={() => onToggle(line)}
          />
          {refused === line.id ? (
            <Notice tone="alert" happened={words.carry.choose.tooMany} />
          ) : null}
        </div>
      ))}
    </fieldset>
  )
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
