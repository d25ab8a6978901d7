import { hrefOf } from '#app/route.ts'
import { guide } from '#content'
import { Page } from '#ui/Page.tsx'

import type { InOwnRoom } from './OwnRoomScreen.tsx'
import { QuestionList } from './QuestionList.tsx'

/** The long path: the whole guide, area by area, in any order. */
export function AllQuestions(props: InOwnRoom) {
  const { words } = props
  return (
    <Page
      wall="own"
      audience={words.shell.onlyYou}
      heading={words.ownRoom.allQuestions}
      lead={<p>{words.ownRoom.allIntro}</p>}
      back={{ href: hrefOf({ at: 'own-room', steps: ['hjem'] }), label: words.ownRoom.title }}
    >
      {guide.map((area) => (
        <section key={area.key}>
          <h2>{words.guideAreas[area.key]}</h2>
          <QuestionList {...props} questions={area.questions} path="all" />
        </section>
      ))}
      <p>
        <a href={hrefOf({ at: 'help' })}>{words.guideAdvice}</a>
      </p>
      <p class="hint">{words.interviewer}</p>
    </Page>
  )
}
