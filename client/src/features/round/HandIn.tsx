import { useEffect, useState } from 'preact/hooks'

import type { Seated } from '#app/group-seat.ts'
import { preparationIn } from '#app/preparation.ts'
import { hrefOf } from '#app/route.ts'
import {
  hasNews,
  isFirstTime,
  sitAtUrn,
  type AnswersBySlot,
  type HandingIn,
} from '#app/urn/hand-in.ts'
import { answersBySlot } from '#domain'
import { Actions, Button, LinkButton } from '#ui/Button.tsx'
import { Paper } from '#ui/Paper.tsx'

import type { InOpenRound } from './OpenRound.tsx'

export type AtUrn = InOpenRound & { readonly sitting: Seated }

/** Her answers leave her own room when she says so, question by question, and not before. */
export function HandIn(props: AtUrn) {
  const { here, words, sitting } = props
  const own = words.groupRound.handIn
  const urnSeat = useSeatAtUrn(props)
  const preparation = preparationIn(sitting.own, here)
  const { asked } = here.room.value
  const given = answersBySlot(asked, preparation.now.value)
  const items = asked.filter((item) => answersBySlot([item], preparation.now.value).size > 0)
  return (
    <Paper label={own.title}>
      <h2>{own.title}</h2>
      {given.size === 0 ? <Nothing {...props} /> : null}
      {given.size > 0 && urnSeat !== null ? (
        <Ready
          words={words}
          urnSeat={urnSeat}
          given={given}
          ready={own.readyItems(items.length, given.size)}
        />
      ) : null}
    </Paper>
  )
}

/** Null until she sits there. */
export function useSeatAtUrn({ app, round, urn, sitting }: AtUrn): HandingIn | null {
  const [urnSeat, setUrnSeat] = useState<HandingIn | null>(null)
  const { secret } = sitting
  // The place at the urn is a line to the relay.
  useEffect(() => {
    let isGone = false
    void sitAtUrn(app, round, { urn, seat: secret }).then((seat) => {
      if (!isGone) setUrnSeat(seat)
    })
    return () => {
      isGone = true
    }
  }, [app, round, urn, secret])
  return urnSeat
}

function Nothing({ words, route }: AtUrn) {
  const own = words.groupRound.handIn
  return (
    <>
      <p>{own.none}</p>
      <Actions>
        <LinkButton
          kind="primary"
          href={hrefOf({ at: 'group', handle: route.handle, steps: ['forbered'] })}
        >
          {own.toPrepare}
        </LinkButton>
      </Actions>
    </>
  )
}

type WithAnswers = Pick<AtUrn, 'words'> & {
  readonly urnSeat: HandingIn
  readonly given: AnswersBySlot
  /** What is said before any of it has gone. */
  readonly ready: string
}

/** What is ready, what is on its way, and the one button that sends it. */
export function Ready(props: WithAnswers) {
  const { words, urnSeat, given, ready } = props
  const own = words.groupRound.handIn
  const [isSending, setSending] = useState(false)
  const status = urnSeat.status.value
  const send = async () => {
    setSending(true)
    await urnSeat.handIn(given)
    setSending(false)
  }
  const inTheWay = { 'not-listed': own.notListed, dishonest: own.dishonest, taken: own.taken }
  if (status.state in inTheWay) return <p>{inTheWay[status.state as keyof typeof inTheWay]}</p>
  return (
    <>
      {status.answers.size === 0 ? <p>{ready}</p> : null}
      <p aria-live="polite">{saidOf(props, isSending)}</p>
      {status.state === 'ready' && status.pending.size > 0 ? (
        <>
          <p class="hint">{own.apart}</p>
          <p class="hint">{own.mayLeave}</p>
        </>
      ) : null}
      {hasNews(status, given) && !isSending ? (
        <Actions>
          <Button kind="primary" onPress={() => void send()}>
            {isFirstTime(status) ? own.button : own.again}
          </Button>
        </Actions>
      ) : null}
      <p class="hint">{own.noTakingBack}</p>
    </>
  )
}

function saidOf(
  { words, urnSeat }: Pick<WithAnswers, 'words' | 'urnSeat'>,
  isSending: boolean,
): string {
  const own = words.groupRound.handIn
  const { state, answers, pending, isHandedIn, late } = urnSeat.status.value
  if (answers.size === 0) return ''
  if (state === 'closed') return late.size > 0 ? own.late : own.done
  if (isHandedIn && pending.size === 0) return own.done
  return isSending || state === 'ready' ? own.sending(pending.size) : own.waiting
}
