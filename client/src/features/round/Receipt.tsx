import { useContext } from 'preact/hooks'

import { dateInWords, today } from '#app/calendar.ts'
import { dateOfDay, lastDayOf, votersAmong } from '#domain'
import { Actions, Button, LinkButton } from '#ui/Button.tsx'
import { FrameContext } from '#ui/frame.ts'
import { Paper } from '#ui/Paper.tsx'
import { useFile } from '#ui/use-file.ts'

import type { InRound } from './RoundScreen.tsx'

/** What is promised, from how many answers, until when; and what cannot be. To keep or to print. */
export function Receipt(props: InRound & { readonly promises?: readonly string[] }) {
  const { words } = props
  const own = words.groupRound.receipt
  const { onPrint } = useContext(FrameContext)
  const lines = promisedIn(props)
  const text = [own.title, '', ...lines, '', own.limitsTitle, '', ...own.limits, ''].join('\n')
  const file = useFile({ name: own.fileName, type: 'text/plain;charset=utf-8', text })
  return (
    <Paper label={own.title}>
      <h2>{own.title}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h3>{own.limitsTitle}</h3>
      <p>{own.limits.join(' ')}</p>
      <Actions>
        <LinkButton href={file.href} download={file.name}>
          {own.keep}
        </LinkButton>
        <Button kind="quiet" onPress={onPrint}>
          {own.print}
        </Button>
      </Actions>
    </Paper>
  )
}

/** Before it is opened these are the terms it would be opened on; after it, those the relay holds. */
function promisedIn(props: Parameters<typeof Receipt>[0]): readonly string[] {
  const { app, here, words, round, promises } = props
  const own = words.groupRound.receipt
  const urn = round.urn.value
  const { meets, answering } = here.room.value
  const before = typeof round.round === 'number' ? meets : null
  const count = urn?.voters.length ?? votersAmong(answering, round.record.value.voterKeys).length
  const last = urn === null ? lastDayOf(before, today(app.ports)) : dateOfDay(urn.lastDay)
  return [
    ...(promises ?? own.lines),
    own.seats(count),
    own.until(dateInWords(last, app.choices.language.value)),
    own.fixed,
  ]
}
