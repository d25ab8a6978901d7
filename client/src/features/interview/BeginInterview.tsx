import { useState } from 'preact/hooks'

import { beginInterview, type ToBegin } from '#app/interview.ts'
import type { InOwnRoom } from '#app/own-room.ts'
import { Actions, Button } from '#ui/Button.tsx'
import { Choices } from '#ui/Choices.tsx'

/** Two choices before there is a link: which questions, and whether the other person may write. */
export function BeginInterview({ app, here, words, onBegun }: InOwnRoom & { onBegun: () => void }) {
  const own = words.interview
  const [chosen, setChosen] = useState<ToBegin>({ path: 'all', mayNote: false })
  const begin = async () => {
    onBegun()
    await beginInterview(app, here, chosen)
  }
  return (
    <>
      <Choices
        legend={own.path.legend}
        choices={[
          { value: 'all', label: own.path.all, hint: own.path.allHelp },
          { value: 'short', label: own.path.short, hint: own.path.shortHelp },
        ]}
        value={chosen.path}
        onChange={(path) => setChosen({ ...chosen, path })}
      />
      <Choices
        legend={own.notes.legend}
        choices={[
          { value: 'no', label: own.notes.no, hint: own.notes.noHelp },
          { value: 'yes', label: own.notes.yes, hint: own.notes.yesHelp },
        ]}
        value={chosen.mayNote ? 'yes' : 'no'}
        onChange={(answer) => setChosen({ ...chosen, mayNote: answer === 'yes' })}
      />
      <Actions>
        <Button kind="primary" onPress={() => void begin()}>
          {own.begin}
        </Button>
      </Actions>
    </>
  )
}
