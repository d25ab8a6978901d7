import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'

import { dateInWords, today } from '#app/calendar.ts'
import type { InKeyring } from '#app/keyring-rooms.ts'
import { keepPasskey } from '#app/passkey.ts'
import type { ProblemName } from '#app/problems.ts'
import { hrefOf } from '#app/route.ts'
import { withdrawWayIn } from '#app/way-in.ts'
import { dateOfDay, type WayIn, type WayInKind } from '#domain'
import { Actions, Button, LinkButton } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'

type Props = InKeyring & {
  /** Why no code was made. */
  readonly problem: ProblemName | null
  readonly isMakingCode: boolean
  readonly onMakeCode: () => void
  readonly onSaid: (said: string) => void
}

/** What opens the keyring elsewhere: what each is good for, and that it was made; never what it is. */
export function WaysIn(props: Props) {
  const { here, words } = props
  const { code, phrase, waysIn } = words.keyring
  const [isOffline, setOffline] = useState(false)
  const kept = new Set(here.room.value.waysIn.filter((way) => way.isKept).map(({ kind }) => kind))
  const ready = kept.has('code') ? code.makeNew : code.make
  return (
    <section class="section" aria-label={waysIn.title}>
      <h2>{waysIn.title}</h2>
      {kept.size === 0 ? <Notice happened={waysIn.why} /> : null}
      <p class="hint">{waysIn.guesses}</p>
      {isOffline ? <Notice tone="alert" {...words.problems.offlineWithdraw} /> : null}
      <Way {...props} kind="passkey" onOffline={setOffline}>
        <MakePasskey {...props} isFirst={!kept.has('passkey')} />
      </Way>
      <Way {...props} kind="phrase" onOffline={setOffline}>
        <Actions>
          <LinkButton href={hrefOf({ at: 'keyring', steps: ['ord'] })}>
            {kept.has('phrase') ? phrase.makeNew : phrase.make}
          </LinkButton>
        </Actions>
      </Way>
      <Way {...props} kind="code" onOffline={setOffline}>
        {props.problem === null ? null : <Notice tone="alert" {...words.problems[props.problem]} />}
        <Actions>
          <Button disabled={props.isMakingCode} onPress={props.onMakeCode}>
            {props.isMakingCode ? code.making : ready}
          </Button>
        </Actions>
      </Way>
    </section>
  )
}

function MakePasskey(props: Props & { readonly isFirst: boolean }) {
  const { app, here, words, isFirst, onSaid } = props
  const own = words.keyring.passkey
  const [isMaking, setMaking] = useState(false)
  const [problem, setProblem] = useState<ProblemName | null>(null)
  const make = async () => {
    setMaking(true)
    const day = dateInWords(today(app.ports), app.choices.language.value)
    const kept = await keepPasskey(app, here, own.nameOnDevice(day))
    setMaking(false)
    setProblem(kept.ok ? null : kept.problem)
    if (kept.ok) onSaid(own.kept)
  }
  const ready = isFirst ? own.make : own.makeNew
  return (
    <>
      {problem === null ? null : <Notice tone="alert" {...words.problems[problem]} />}
      {isFirst ? null : <p class="hint">{own.limits}</p>}
      <Actions>
        <Button disabled={isMaking} onPress={() => void make()}>
          {isMaking ? own.making : ready}
        </Button>
      </Actions>
    </>
  )
}

type WayProps = Props & {
  readonly kind: WayInKind
  readonly onOffline: (isOffline: boolean) => void
  /** What makes one. */
  readonly children: ComponentChildren
}

function Way(props: WayProps) {
  const { here, words, kind } = props
  const made = here.room.value.waysIn.filter((way) => way.kind === kind)
  return (
    <>
      <h3>{words.keyring[kind].title}</h3>
      <p class="hint">{words.keyring[kind].goodFor}</p>
      {made.length === 0 ? null : (
        <ul class="plain-list">
          {made.map((way) => (
            <Made key={way.lockerId} {...props} way={way} />
          ))}
        </ul>
      )}
      {props.children}
    </>
  )
}

function Made(props: WayProps & { readonly way: WayIn }) {
  const { app, here, words, way } = props
  const own = words.keyring.waysIn
  const day = dateInWords(dateOfDay(way.madeDay), app.choices.language.value)
  const withdraw = async () => {
    const done = await withdrawWayIn(app, here, way)
    props.onOffline(done === 'offline')
    if (done === 'gone') props.onSaid(own.withdrawn)
  }
  return (
    <li class="row">
      <span>
        {own.made(day)}
        {way.isKept ? null : <span class="hint">{own.notKept}</span>}
      </span>
      <Button
        kind="quiet"
        label={own.withdrawNamed(words.keyring[way.kind].title, day)}
        onPress={() => void withdraw()}
      >
        {own.withdraw}
      </Button>
    </li>
  )
}
