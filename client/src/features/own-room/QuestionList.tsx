import { hrefOf } from '#app/route.ts'
import type { QuestionKey } from '#content'

import type { GuidePath } from './guide.ts'
import type { InOwnRoom } from './OwnRoomScreen.tsx'

type Props = InOwnRoom & {
  readonly questions: readonly QuestionKey[]
  readonly path: GuidePath
}

/** Questions to go to, each with the first words of her answer. */
export function QuestionList({ here, words, questions, path }: Props) {
  const { answers } = here.room.value
  return (
    <ul class="doors">
      {questions.map((key) => (
        <li key={key}>
          <a
            class="door door-plain"
            href={hrefOf({ at: 'own-room', steps: path === 'all' ? ['alle', key] : [key] })}
          >
            <span>
              <span class="door-name">{words.guide[key]}</span>
              {answers[key] ? <span class="door-text answer">{answers[key]}</span> : null}
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}
