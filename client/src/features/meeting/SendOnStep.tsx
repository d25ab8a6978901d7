import { useState } from 'preact/hooks'

import { minutesNow, suggestToSend } from '#app/meeting-agreements.ts'
import { Actions, Button } from '#ui/Button.tsx'
import { Paper } from '#ui/Paper.tsx'
import { Said } from '#ui/Said.tsx'

import { OneToSend } from './OneToSend.tsx'
import type { InStep } from './Step.tsx'

/** Themes that others must help with. All see the words; the group's leader decides. */
export function SendOnStep(props: InStep) {
  const { here, words, table } = props
  const own = words.groupMeeting.sendOn
  const [isFull, setFull] = useState(false)
  const themes = minutesNow(here).value?.sendOn ?? []
  return (
    <section class="section">
      <Paper label={own.title}>
        <p>{own.intro}</p>
        <p>{own.theme}</p>
        <p class="hint">{own.seen}</p>
      </Paper>
      {themes.length === 0 ? <p>{own.none}</p> : null}
      {themes.map((theme, index) => (
        <OneToSend key={theme.id} {...props} theme={theme} at={index + 1} />
      ))}
      {isFull ? <Said text={own.full} /> : null}
      {table === null ? null : (
        <Actions>
          <Button onPress={() => setFull(!suggestToSend(table).ok)}>{own.add}</Button>
        </Actions>
      )}
    </section>
  )
}
