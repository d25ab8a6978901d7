import { useMemo, useState } from 'preact/hooks'

import { nextTalkFile } from '#app/calendar.ts'
import type { Agreement, Dialogue } from '#domain'
import { Actions, LinkButton } from '#ui/Button.tsx'
import { Check } from '#ui/Choices.tsx'
import { useFile, type FileToHand } from '#ui/use-file.ts'

import type { InDialogue } from './DialogueScreen.tsx'

type Props = InDialogue & {
  /** The talk, how long it is, and what calendars know it by. */
  readonly talk: Pick<Dialogue, 'nextTalk' | 'calendarId' | 'kind'>
  readonly agreements: readonly Agreement[]
}

/** The time alone, unless one chooses to let one's calendar read the agreements. */
export function CalendarFile({ app, words, talk, agreements }: Props) {
  const own = words.dialogueRoom.nextTalk
  const [withContent, setWithContent] = useState(false)
  const { nextTalk, calendarId, kind } = talk
  const file = useMemo(
    () =>
      nextTalkFile(
        app.ports,
        { nextTalk, calendarId, kind },
        {
          title: own.eventTitle,
          ...(withContent ? { description: agreementsAsText(agreements) } : {}),
        },
      ),
    [app, nextTalk, calendarId, kind, agreements, own, withContent],
  )
  if (file === null) return null
  return (
    <>
      {agreements.length === 0 ? null : (
        <Check
          label={own.withContent}
          hint={own.withContentHelp}
          checked={withContent}
          onChange={setWithContent}
        />
      )}
      <Download file={file} text={own.calendar} />
      {withContent ? null : <p class="hint">{own.calendarHelp}</p>}
    </>
  )
}

function Download({ file, text }: { file: FileToHand; text: string }) {
  const { href, name } = useFile(file)
  return (
    <Actions>
      <LinkButton href={href} download={name}>
        {text}
      </LinkButton>
    </Actions>
  )
}

function agreementsAsText(agreements: readonly Agreement[]): string {
  return agreements
    .map(({ what, who, when, followUp }) => [what, who, when, followUp].filter(Boolean).join(' · '))
    .join('\n')
}
