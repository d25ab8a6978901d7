import { useMemo } from 'preact/hooks'

import { minutesPaperOf } from '#app/papers/minutes-paper.ts'
import { wordFile, wordFileType } from '#app/word/word-file.ts'
import { LinkButton } from '#ui/Button.tsx'
import { useFile } from '#ui/use-file.ts'

import type { InMinutes } from './MinutesScreen.tsx'

/** Made on this device. */
export function MinutesAsWord({ app, here, words, minutes, moved }: InMinutes) {
  const own = words.groupMeeting.minutes
  const group = here.room.value.name
  const language = app.choices.language.value
  const text = useMemo(
    () => wordFile(minutesPaperOf(words, { group, minutes, moved, language }), language),
    [words, group, minutes, moved, language],
  )
  const { href, name } = useFile({ name: own.file, type: wordFileType, text })
  return (
    <LinkButton href={href} download={name}>
      {own.word}
    </LinkButton>
  )
}
