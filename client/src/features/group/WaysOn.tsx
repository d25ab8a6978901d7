import { isAnswering, isAside } from '#app/group-seat.ts'
import { roundStage } from '#app/round-stage.ts'
import { hrefOf } from '#app/route.ts'
import { LinkButton } from '#ui/Button.tsx'

import type { InGroup } from './GroupScreen.tsx'

/** What one does next here, in its order; the next of them stands out. */
export function NextStep(props: InGroup) {
  const { here, words, sitting } = props
  const own = words.groupRoom.go
  if (here.ended.value) return null
  const isOpen = here.room.value.mode === 'open'
  const stage = isOpen ? 'before' : roundStage(here)
  const isLooking = here.standing === 'guest' || sitting.state === 'standing'
  const next = nextFor(props, stage)
  return (
    <ol class="ways" aria-label={own.nextTitle}>
      {isAnswering(here, sitting) ? (
        <Way {...props} step="forbered" next={next} help={own.help.prepare}>
          {own.prepare}
        </Way>
      ) : null}
      {stage === 'shown' ? (
        <Way {...props} step="runde" next={next} help={own.help.picture}>
          {own.picture}
        </Way>
      ) : (
        <Way {...props} step="runde" next={next} help={roundHelp(props, isOpen)}>
          {isOpen ? words.groupRound.go.open : words.groupRound.go.round}
        </Way>
      )}
      <Way {...props} step="moede" next={next} help={own.help.meeting}>
        {words.groupMeeting.go}
      </Way>
      {isLooking ? (
        <Way {...props} step="vaeg" next={next} help={words.groupMeeting.lead.wallHint}>
          {words.groupMeeting.lead.wall}
        </Way>
      ) : null}
    </ol>
  )
}

function roundHelp({ here, words, sitting }: InGroup, isOpen: boolean): string {
  const { help } = words.groupRoom.go
  if (isOpen) return help.openRound
  return isAside(here, sitting) ? help.roundAside : help.round
}

const nextAt = { before: 'forbered', open: 'runde', shown: 'moede' } as const

/** Nothing is asked of somebody without a seat; who leads without answering waits for the meeting. */
function nextFor({ here, sitting }: InGroup, stage: keyof typeof nextAt): string | null {
  if (isAside(here, sitting)) return 'moede'
  return isAnswering(here, sitting) ? nextAt[stage] : null
}

interface OneWay extends InGroup {
  readonly step: string
  /** The step that comes next. */
  readonly next: string | null
  readonly help: string
  readonly children: string
}

function Way({ route, step, next, help, children }: OneWay) {
  return (
    <li class="way">
      <LinkButton
        kind={step === next ? 'primary' : 'plain'}
        href={hrefOf({ at: 'group', handle: route.handle, steps: [step] })}
      >
        {children}
      </LinkButton>
      <p class="hint">{help}</p>
    </li>
  )
}

/** What one does seldom. */
export function WaysOn({ here, words, route }: InGroup) {
  const own = words.groupRoom.go
  const to = (...steps: readonly string[]) => hrefOf({ at: 'group', handle: route.handle, steps })
  const isOver = here.ended.value
  const isHost = here.standing === 'host' && !isOver
  const { answering, seatCount } = here.room.value
  return (
    <nav aria-label={own.title}>
      <ul class="ways">
        {isHost ? (
          <>
            {answering.length < seatCount ? null : (
              <li>
                <a href={to('inviter')}>{own.invite}</a>
              </li>
            )}
            <li>
              <a href={to('indstil')}>{own.settings}</a>
            </li>
            <li>
              <a href={to('punkter')}>{own.items}</a>
            </li>
          </>
        ) : null}
        <li>
          <a href={to('pres')}>{own.tensions}</a>
        </li>
        {here.room.value.round > 1 ? (
          <>
            <li>
              <a href={to('aftaler')}>{words.groupMeeting.follow.go}</a>
            </li>
            <li>
              <a href={to('referat')}>{words.groupMeeting.minutes.go}</a>
            </li>
          </>
        ) : null}
        <li>
          <a href={to('maal')}>{own.measure}</a>
        </li>
        <li>
          <a href={to('breve')}>{words.groupLetters.go}</a>
        </li>
        <li>
          <a href={to('forloeb')}>{own.programme}</a>
        </li>
        <li>
          <a href={to('papir')}>{words.groupInvite.paper.go}</a>
        </li>
        <li>
          <a href={hrefOf({ at: 'rooms' })}>{own.rooms}</a>
        </li>
      </ul>
    </nav>
  )
}
