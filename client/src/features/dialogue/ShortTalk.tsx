import { shortTalk } from '#content'
import { Paper } from '#ui/Paper.tsx'

import type { InDialogue } from './DialogueScreen.tsx'
import { sideInWords } from './side-in-words.ts'

/** Four questions to say aloud. There is nowhere to write the answers: only what is agreed is kept. */
export function ShortTalk({ here, words }: InDialogue) {
  const own = words.dialogueRoom.shortTalk
  return (
    <Paper label={own.title}>
      <h2>{own.title}</h2>
      <ol class="four">
        {shortTalk.map(({ key, asks }) => (
          <li key={key}>
            <span class="hint">{sideInWords(own, { here, side: asks, words })}</span>
            <span class="four-question">{words.shortTalk[key]}</span>
          </li>
        ))}
      </ol>
      <p class="hint">{own.intro}</p>
    </Paper>
  )
}
