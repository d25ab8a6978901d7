import { useState } from 'preact/hooks'

import { hrefOf } from '#app/route.ts'
import { roomNotice } from '#app/saving.ts'
import { nameOfItem, timesOf } from '#app/workshop/in-words.ts'
import {
  fiveMore,
  goTo,
  runTime,
  shiftRest,
  stopWorkshop,
  whereabouts,
  workshopTime,
} from '#app/workshop/running.ts'
import { Actions, Button } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'
import { Said } from '#ui/Said.tsx'

import { TurnPages } from './PageInHand.tsx'
import { WhereNow } from './WhereNow.tsx'
import type { InWorkshop } from './WorkshopScreen.tsx'

/** For those who lead: where they are, and the way on. Any of them can press. */
export function RunningScreen(props: InWorkshop) {
  const { app, here, words, own, route } = props
  const status = here.status.value
  const notice = roomNotice(app, words, status)
  const { isOver, now } = whereabouts(here)
  return (
    <Page
      wall="published"
      audience={own.room.chip}
      heading={own.run.title}
      lead={now === null ? <p>{isOver ? own.run.over : own.run.before}</p> : null}
      back={{
        href: hrefOf({ at: 'workshop', handle: route.handle, steps: [] }),
        label: own.run.programme,
      }}
    >
      {isOver ? null : <WhereNow {...props} />}
      <Onward {...props} />
      <TurnPages {...props} />
      {now === null ? null : <TimeButtons {...props} />}
      <Late {...props} />
      <AllItems {...props} />
      {status.connection === 'live' ? (
        <p class="hint">{status.others === 0 ? own.run.alone : own.run.together(status.others)}</p>
      ) : null}
      <MoreToRun {...props} />
      {notice ? <Notice {...notice} /> : null}
    </Page>
  )
}

function Onward({ app, here, own }: InWorkshop) {
  const { now, next, isOver } = whereabouts(here)
  const word = now === null ? own.run.begin : own.run.next
  return (
    <Actions>
      {next === null ? null : (
        <Button kind="primary" onPress={() => goTo(app, here, next)}>
          {word(nameOfItem(next.item, own))}
        </Button>
      )}
      {next === null && now !== null && !isOver ? (
        <Button kind="primary" onPress={() => stopWorkshop(here)}>
          {own.run.end}
        </Button>
      ) : null}
    </Actions>
  )
}

function TimeButtons({ app, here, own }: InWorkshop) {
  const { isRunning } = workshopTime(app, here).left.value
  return (
    <Actions>
      <Button onPress={() => runTime(app, here, !isRunning)}>
        {isRunning ? own.run.time.pause : own.run.time.start}
      </Button>
      <Button onPress={() => fiveMore(app, here)}>{own.run.time.more}</Button>
    </Actions>
  )
}

/** Below this nobody minds. */
const minutesToMind = 2

function Late({ app, here, own }: InWorkshop) {
  const [said, setSaid] = useState('')
  const { late } = workshopTime(app, here).left.value
  const { next } = whereabouts(here)
  if (Math.abs(late) < minutesToMind || next === null) return <Said text={said} />
  const shift = () => {
    shiftRest(app, here)
    setSaid(own.run.shifted)
  }
  return (
    <>
      <p>{late > 0 ? own.run.late(late) : own.run.early(-late)}</p>
      <Actions>
        <Button onPress={shift}>{own.run.shift}</Button>
      </Actions>
    </>
  )
}

function AllItems(props: InWorkshop) {
  const { app, here, own } = props
  const { slots, now } = whereabouts(here)
  return (
    <Disclosure summary={own.run.all}>
      <ol class="programme">
        {slots.map((slot) => (
          <li key={slot.item.id} aria-current={slot.item.id === now?.item.id ? 'step' : undefined}>
            <p class="programme-time">{timesOf(slot, props)}</p>
            <button type="button" class="programme-open" onClick={() => goTo(app, here, slot)}>
              {nameOfItem(slot.item, own)}
            </button>
          </li>
        ))}
      </ol>
    </Disclosure>
  )
}

function MoreToRun({ own, route }: InWorkshop) {
  const to = (step: string) => hrefOf({ at: 'workshop', handle: route.handle, steps: [step] })
  return (
    <nav aria-label={own.room.go.title}>
      <ul class="ways">
        <li>
          <a href={to('vaeg')} target="_blank" rel="noreferrer">
            {own.run.wall}
          </a>
          <p class="hint">{own.run.wallHint}</p>
        </li>
        <li>
          <a href={to('deltagere')}>{own.room.go.people}</a>
        </li>
        <li>
          <a href={to('inviter')}>{own.room.go.invite}</a>
        </li>
      </ul>
    </nav>
  )
}
