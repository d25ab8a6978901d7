import { hrefOf } from '#app/route.ts'
import { guide, soloAgenda, type SoloKey } from '#content'
import { Actions, LinkButton } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Page } from '#ui/Page.tsx'

import { isBegun, neighbours, placeToResume } from './guide.ts'
import type { InOwnRoom } from './OwnRoomScreen.tsx'
import { QuestionList } from './QuestionList.tsx'

/** The long path: the whole guide, area by area, in any order, with the time it may take. */
export function AllQuestions(props: InOwnRoom) {
  const { words } = props
  return (
    <Page
      wall="own"
      audience={words.shell.onlyYou}
      heading={words.ownRoom.allQuestions}
      lead={
        <>
          <p>{words.ownRoom.allIntro}</p>
          <p>{words.guideClock.suggestion}</p>
        </>
      }
      back={{ href: hrefOf({ at: 'own-room', steps: ['hjem'] }), label: words.ownRoom.title }}
    >
      <Why {...props} />
      <GoOn {...props} />
      {guide.map((area) => (
        <section key={area.key}>
          <h2>{words.guideAreas[area.key]}</h2>
          <p class="hint">{words.guideClock.minutes(minutesOf(area.key))}</p>
          <QuestionList {...props} questions={area.questions} path="all" />
        </section>
      ))}
      <p>
        <a href={hrefOf({ at: 'help', about: 'own-leader' })}>{words.guideAdvice}</a>
      </p>
      <Afterwards {...props} />
    </Page>
  )
}

/** For whoever asks before she begins; the others pass by. */
function Why({ words }: InOwnRoom) {
  const { why } = words.guideClock
  return (
    <Disclosure summary={why.title}>
      <p>{why.background}</p>
      <p>{why.purpose}</p>
      <ol>
        {why.purposes.map((purpose) => (
          <li key={purpose}>{purpose}</li>
        ))}
      </ol>
      <p>{why.time}</p>
      <p>{why.who}</p>
    </Disclosure>
  )
}

/** The first question without an answer, or the first of all. */
function GoOn({ here, words }: InOwnRoom) {
  const own = words.guideClock
  const question = placeToResume(here.room.value, 'all')
  const goesOn = question !== null && isBegun(here.room.value)
  const first = guide[0].questions[0]
  return (
    <Actions>
      <LinkButton
        kind="primary"
        href={hrefOf({ at: 'own-room', steps: ['alle', question ?? first] })}
      >
        {goesOn ? own.resume(neighbours(question, 'all').at) : own.begin}
      </LinkButton>
      <LinkButton href={hrefOf({ at: 'own-room', steps: ['interview'] })}>
        {words.interview.title}
      </LinkButton>
    </Actions>
  )
}

function Afterwards({ words }: InOwnRoom) {
  const own = words.guideClock
  return (
    <section class="section">
      <h2>{own.after}</h2>
      <ul class="ways">
        <li>
          <a href={hrefOf({ at: 'own-room', steps: ['loefte'] })}>{own.contract}</a>
          <p class="hint">{own.minutes(minutesOf('contract'))}</p>
        </li>
        <li>
          <a href={hrefOf({ at: 'carry', steps: [] })}>{own.points}</a>
          <p class="hint">{own.minutes(minutesOf('points'))}</p>
        </li>
      </ul>
    </section>
  )
}

function minutesOf(part: SoloKey): number {
  return soloAgenda.find(({ key }) => key === part)?.minutes ?? 0
}
