import { hrefOf } from '#app/route.ts'
import { mainQuestions } from '#content'
import { Actions, LinkButton } from '#ui/Button.tsx'
import { Page } from '#ui/Page.tsx'

import { AskToKeep } from './AskToKeep.tsx'
import type { InOwnRoom } from './OwnRoomScreen.tsx'
import { QuestionList } from './QuestionList.tsx'
import { InTheWay, Saving } from './Saving.tsx'

/** Where she comes in when she has answered: her words, and the ways on. */
export function OwnRoomHome(props: InOwnRoom) {
  const { app, here, words } = props
  const { dialogues } = here.room.value
  return (
    <Page
      wall="own"
      audience={words.shell.onlyYou}
      heading={words.ownRoom.title}
      lead={<p>{words.ownRoom.onlyYou}</p>}
    >
      <Actions>
        <LinkButton kind="primary" href={hrefOf({ at: 'carry', steps: [] })}>
          {words.ownRoom.toPoints}
        </LinkButton>
      </Actions>
      <QuestionList {...props} questions={mainQuestions} path="short" />
      <ul class="ways">
        {dialogues.length > 0 ? (
          <li>
            <a href={hrefOf({ at: 'rooms' })}>{words.rooms.title}</a>
          </li>
        ) : null}
        <li>
          <a href={hrefOf({ at: 'own-room', steps: ['alle'] })}>{words.ownRoom.allQuestions}</a>
        </li>
        <li>
          <a href={hrefOf({ at: 'own-room', steps: ['interview'] })}>{words.interview.title}</a>
        </li>
        <li>
          <a href={hrefOf({ at: 'own-room', steps: ['kompas'] })}>{words.compass.title}</a>
        </li>
        <li>
          <a href={hrefOf({ at: 'own-room', steps: ['loefte'] })}>{words.contract.title}</a>
        </li>
        <li>
          <a href={hrefOf({ at: 'own-room', steps: ['plan'] })}>{words.plan.title}</a>
        </li>
        <li>
          <a href={hrefOf({ at: 'own-room', steps: ['papir'] })}>{words.paper.title}</a>
        </li>
        <li>
          <a href={hrefOf({ at: 'key-card', handle: null })}>{words.keyCard.title}</a>
        </li>
      </ul>
      <Saving here={here} words={words} />
      <AskToKeep {...props} />
      <InTheWay app={app} here={here} words={words} />
    </Page>
  )
}
