import { planAddress, planTakenUp, postOf } from '#app/letters/group-post.ts'
import { Actions, Button, LinkButton } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'

import type { InMeeting } from './MeetingScreen.tsx'

/** The organisation has published its plan and asks the group to take it up: first on their next meeting. */
export function PlanToTakeUp({ app, here, words, table }: InMeeting) {
  const own = words.groupLetters.plan
  const { plan, welcome } = postOf(here).value
  if (plan === null) return null
  return (
    <Notice happened={own.happened(welcome?.name ?? own.someone)} next={own.next}>
      <Actions>
        <LinkButton href={planAddress(app, plan)}>{own.open}</LinkButton>
        {table === null ? null : (
          <Button onPress={() => planTakenUp(here, plan)}>{own.taken}</Button>
        )}
      </Actions>
    </Notice>
  )
}
