import { useState } from 'preact/hooks'

import { decideAfterwards } from '#app/letters/group-post.ts'
import { Actions, Button } from '#ui/Button.tsx'
import { Paper } from '#ui/Paper.tsx'
import { Said } from '#ui/Said.tsx'

import type { InGroupLetters } from './GroupLetters.tsx'

/** What a meeting suggested and ended without a word on: it waits for the group's leader, in sight of all. */
export function ToDecide(props: InGroupLetters) {
  return props.post.toDecide.map((theme, index) => (
    <OneToDecide key={theme.id} {...props} theme={theme} at={index + 1} />
  ))
}

interface One extends InGroupLetters {
  readonly theme: InGroupLetters['post']['toDecide'][number]
  readonly at: number
}

function OneToDecide({ here, words, leader, theme, at }: One) {
  const own = words.groupLetters.toDecide
  const { isNamed, isNotNamed } = words.groupMeeting.sendOn
  const [said, setSaid] = useState('')
  const decide = (seat: string) => {
    const decided = decideAfterwards(here, seat, theme)
    setSaid(decided.ok ? '' : words.groupMeeting.sendOn[decided.reason])
  }
  return (
    <Paper label={own.nth(at)}>
      <h2>{own.nth(at)}</h2>
      <p class="written-together">{theme.text}</p>
      <p class="hint">{theme.isNamed ? isNamed : isNotNamed}</p>
      <p>{own.waits}</p>
      {leader === null ? null : (
        <Actions>
          <Button label={own.decideWhich(at)} onPress={() => decide(leader)}>
            {own.decide}
          </Button>
        </Actions>
      )}
      <Said text={said} />
    </Paper>
  )
}
