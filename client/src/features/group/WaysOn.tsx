import { hrefOf } from '#app/route.ts'
import { Actions, LinkButton } from '#ui/Button.tsx'

import type { InGroup } from './GroupScreen.tsx'

/** What one does next here. */
export function NextStep({ here, words, route, sitting }: InGroup) {
  const { go } = words.groupRound
  const to = (step: string) => hrefOf({ at: 'group', handle: route.handle, steps: [step] })
  if (here.ended.value) return null
  return (
    <Actions>
      {sitting.state === 'sitting' ? (
        <LinkButton kind="primary" href={to('forbered')}>
          {words.groupRoom.go.prepare}
        </LinkButton>
      ) : null}
      <LinkButton href={to('runde')}>
        {here.room.value.mode === 'open' ? go.open : go.round}
      </LinkButton>
      <LinkButton href={to('moede')}>{words.groupMeeting.go}</LinkButton>
      {here.standing === 'guest' ? (
        <LinkButton href={to('vaeg')}>{words.groupMeeting.lead.wall}</LinkButton>
      ) : null}
    </Actions>
  )
}

/** What one does seldom. */
export function WaysOn({ here, words, route }: InGroup) {
  const own = words.groupRoom.go
  const to = (...steps: readonly string[]) => hrefOf({ at: 'group', handle: route.handle, steps })
  const isOver = here.ended.value
  const isHost = here.standing === 'host' && !isOver
  return (
    <nav aria-label={own.title}>
      <ul class="ways">
        {isHost ? (
          <>
            <li>
              <a href={to('inviter')}>{own.invite}</a>
            </li>
            <li>
              <a href={to('indstil')}>{own.settings}</a>
            </li>
            <li>
              <a href={to('punkter')}>{own.items}</a>
            </li>
          </>
        ) : null}
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
          <a href={to('papir')}>{words.groupInvite.paper.go}</a>
        </li>
        <li>
          <a href={hrefOf({ at: 'rooms' })}>{own.rooms}</a>
        </li>
      </ul>
    </nav>
  )
}
