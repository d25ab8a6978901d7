import { takeTheLead } from '#app/meeting.ts'
import { Actions, Button } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'

import type { AtStep } from './Leading.tsx'

/** When the one who led is gone: one act, by anybody, and the time goes on. */
export function TakeOver({ words, table }: AtStep) {
  const own = words.groupMeeting.lead
  return (
    <Disclosure summary={own.takeTitle}>
      <p>{own.takeHint}</p>
      <Actions>
        <Button onPress={() => takeTheLead(table)}>{own.take}</Button>
      </Actions>
    </Disclosure>
  )
}
