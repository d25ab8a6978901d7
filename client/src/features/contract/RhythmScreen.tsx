import { useMemo } from 'preact/hooks'

import { dateInWords, type FileFromApp } from '#app/calendar.ts'
import { chooseRhythm, contractReminder } from '#app/contract.ts'
import type { InOwnRoom } from '#app/own-room.ts'
import { nextCheck, rhythms } from '#domain'
import { Actions, LinkButton } from '#ui/Button.tsx'
import { Choices } from '#ui/Choices.tsx'
import { Page } from '#ui/Page.tsx'
import { useFile } from '#ui/use-file.ts'

import { hrefOfPlace } from './way.ts'

/** How often she looks at it, and a file that reminds her without saying of what. */
export function RhythmScreen(props: InOwnRoom) {
  const { app, here, words } = props
  const own = words.contract.rhythm
  const { contract } = here.room.value
  const due = nextCheck(contract)
  const choices = [...rhythms, 'none' as const]
  return (
    <Page
      wall="own"
      audience={words.shell.onlyYou}
      heading={own.title}
      lead={<p>{own.intro}</p>}
      back={{ href: hrefOfPlace({ at: 'home' }), label: words.contract.back }}
    >
      <Choices
        legend={own.legend}
        legendStyle="hidden"
        choices={choices.map((value) => ({ value, label: own.choices[value] }))}
        value={contract.rhythm?.rhythm ?? 'none'}
        onChange={(chosen) => chooseRhythm(app, here, chosen === 'none' ? null : chosen)}
      />
      {due === null ? null : <p>{own.next(dateInWords(due, app.choices.language.value))}</p>}
      <Reminder {...props} />
      <Actions>
        <LinkButton kind="primary" href={hrefOfPlace({ at: 'home' })}>
          {own.done}
        </LinkButton>
      </Actions>
    </Page>
  )
}

function Reminder({ app, here, words }: InOwnRoom) {
  const own = words.contract.rhythm
  const { contract } = here.room.value
  const file = useMemo(
    () => contractReminder(app.ports, contract, own.eventTitle),
    [app, contract, own],
  )
  return file === null ? null : (
    <div class="section">
      <Download file={file} text={own.calendar} />
      <p class="hint">{own.calendarHelp}</p>
    </div>
  )
}

function Download({ file, text }: { file: FileFromApp; text: string }) {
  const { href, name } = useFile(file)
  return (
    <LinkButton href={href} download={name}>
      {text}
    </LinkButton>
  )
}
