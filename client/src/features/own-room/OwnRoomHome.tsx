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
      <Tools {...props} />
      <Saving here={here} words={words} />
      <AskToKeep {...props} at={props.route} />
      <InTheWay app={app} here={here} words={words} />
    </Page>
  )
}

/** What else she can do here, each in a sentence: nobody knows them by their names the first time. */
function Tools({ here, words }: InOwnRoom) {
  const { help, allQuestions } = words.ownRoom
  const to = (step: string) => hrefOf({ at: 'own-room', steps: [step] })
  const { dialogues } = here.room.value
  return (
    <ul class="ways">
      {dialogues.length > 0 ? (
        <li>
          <a href={hrefOf({ at: 'rooms' })}>{words.rooms.title}</a>
        </li>
      ) : null}
      <Tool href={to('alle')} name={allQuestions} help={help.all} />
      <Tool href={to('interview')} name={words.interview.title} help={help.interview} />
      <Tool href={to('kompas')} name={words.compass.title} help={help.compass} />
      <Tool href={to('loefte')} name={words.contract.title} help={help.contract} />
      <Tool href={to('plan')} name={words.plan.title} help={help.plan} />
      <Tool href={to('papir')} name={words.paper.title} help={help.paper} />
      <Tool
        href={hrefOf({ at: 'key-card', handle: null })}
        name={words.keyCard.title}
        help={help.keyCard}
      />
    </ul>
  )
}

function Tool({ href, name, help }: { href: string; name: string; help: string }) {
  return (
    <li>
      <a href={href}>{name}</a>
      <p class="hint">{help}</p>
    </li>
  )
}
