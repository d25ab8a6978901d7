import { useMemo } from 'preact/hooks'

import { dateInWords, timeInWords } from '#app/calendar.ts'
import { groupMeetingFile } from '#app/group-settings.ts'
import { hrefOf } from '#app/route.ts'
import { Actions, LinkButton } from '#ui/Button.tsx'
import { Paper } from '#ui/Paper.tsx'
import { useFile, type FileToHand } from '#ui/use-file.ts'

import type { InGroup } from './GroupScreen.tsx'

/** When they meet, for the eye and for the calendar. */
export function Meets(props: InGroup) {
  const { app, here, words, route } = props
  const own = words.groupRoom.meets
  const { meets, length, calendarId } = here.room.value
  const file = useMemo(
    () => groupMeetingFile(app, { meets, length, calendarId }, own.eventTitle),
    [app, meets, length, calendarId, own],
  )
  return (
    <Paper label={own.title}>
      <h2>{own.title}</h2>
      <p>{meetsInWords(props) ?? own.none}</p>
      {meets === null && here.standing === 'host' && !here.ended.value ? (
        <Actions>
          <LinkButton href={hrefOf({ at: 'group', handle: route.handle, steps: ['indstil'] })}>
            {own.set}
          </LinkButton>
        </Actions>
      ) : null}
      {file === null ? null : <Download file={file} text={own.calendar} help={own.calendarHelp} />}
    </Paper>
  )
}

function Download({ file, text, help }: { file: FileToHand; text: string; help: string }) {
  const { href, name } = useFile(file)
  return (
    <>
      <Actions>
        <LinkButton href={href} download={name}>
          {text}
        </LinkButton>
      </Actions>
      <p class="hint">{help}</p>
    </>
  )
}

function meetsInWords({
  app,
  here,
  words,
}: Pick<InGroup, 'app' | 'here' | 'words'>): string | null {
  const { meets, length } = here.room.value
  if (meets === null) return null
  const language = app.choices.language.value
  const { at, atFor, lasts } = words.groupRoom.meets
  const date = dateInWords(meets.date, language)
  return atFor(at(date, timeInWords(meets.time, language)), lasts[length])
}
