import { useMemo, useState } from 'preact/hooks'

import { nextTalkFile } from '#app/calendar.ts'
import type { Dialogue } from '#domain'
import { LinkButton } from '#ui/Button.tsx'
import { Check } from '#ui/Choices.tsx'
import { useFile, type FileToHand } from '#ui/use-file.ts'

import type { InDialogue } from './DialogueScreen.tsx'

/** The time alone, unless one chooses to let one's calendar read the agreements. */
export function CalendarFile({ app, here, words }: InDialogue) {
  const own = words.dialogueRoom.nextTalk
  const [withContent, setWithContent] = useState(false)
  const room = here.room.value
  const file = useMemo(
    () =>
      nextTalkFile(app.ports, room, {
        title: own.eventTitle,
        ...(withContent ? { description: agreementsAsText(room) } : {}),
      }),
    [app, room, own, withContent],
  )
  if (file === null) return null
  return (
    <>
      <Check
        label={own.withContent}
        hint={own.withContentHelp}
        checked={withContent}
        onChange={setWithContent}
      />
      <Download file={file} text={own.calendar} />
      <p class="hint">{own.calendarHelp}</p>
    </>
  )
}

function Download({ file, text }: { file: FileToHand; text: string }) {
  const { href, name } = useFile(file)
  return (
    <LinkButton href={href} download={name}>
      {text}
    </LinkButton>
  )
}

function agreementsAsText({ agreements }: Dialogue): string {
  return agreements
    .map(({ what, who, when, followUp }) => [what, who, when, followUp].filter(Boolean).join(' · '))
    .join('\n')
}
