import { useEffect } from 'preact/hooks'

import { limitOf } from '#app/writing-limit.ts'
import { answer } from '#app/carry-points.ts'
import { crossedInWords } from '#app/crossed.ts'
import { askAt } from '#app/interview.ts'
import { hrefOf, type Route } from '#app/route.ts'
import type { QuestionKey } from '#content'
import { Actions, LinkButton } from '#ui/Button.tsx'
import { Page } from '#ui/Page.tsx'
import { Said } from '#ui/Said.tsx'
import { Steps } from '#ui/Steps.tsx'
import { TextArea } from '#ui/TextArea.tsx'

import { AskToKeep } from './AskToKeep.tsx'
import { neighbours, type GuidePath } from './guide.ts'
import { InterviewNotes } from './InterviewNotes.tsx'
import type { InOwnRoom } from './OwnRoomScreen.tsx'
import { QuietClock } from './QuietClock.tsx'
import { InTheWay, Saving } from './Saving.tsx'

const endOfPath: Route = { at: 'carry', steps: [] }

type Props = InOwnRoom & { readonly question: QuestionKey; readonly path: GuidePath }

/** One question, with the cursor in the answer. */
export function QuestionScreen(props: Props) {
  const { app, here, words, question, path } = props
  const text = here.room.value.answers[question] ?? ''
  const { at, of, before, after } = neighbours(question, path)
  useAsked(props)
  return (
    <Page
      wall="own"
      audience={words.shell.onlyYou}
      heading={words.guide[question]}
      above={<Steps text={words.ownRoom.step(at, of)} at={at} of={of} />}
      lead={at === 1 ? <p>{words.ownRoom.onlyYou}</p> : null}
      back={before ? { href: placeOf(before, path), label: words.ownRoom.back } : undefined}
    >
      <TextArea
        key={question}
        limit={limitOf('answer', words)}
        label={words.guide[question]}
        labelStyle="hidden"
        hint={words.ownRoom.hint}
        autoFocus
        value={text}
        onInput={(value) => answer(here, question, value)}
      />
      <Said text={crossedInWords(here, { kind: 'answer', key: question }, words)} />
      <Saving here={here} words={words} />
      <InterviewNotes {...props} />
      <Actions>
        <LinkButton kind="primary" href={after ? placeOf(after, path) : hrefOf(endOfPath)}>
          {forward(props, after !== null, text !== '')}
        </LinkButton>
      </Actions>
      {path === 'all' ? <Beside {...props} /> : null}
      {at === 1 ? <p class="hint">{words.ownRoom.continueLater}</p> : null}
      <AskToKeep {...props} at={routeOf(question, path)} />
      <InTheWay app={app} here={here} words={words} />
    </Page>
  )
}

/** Whoever interviews her is taken along to the question on the screen. */
function useAsked({ app, here, question }: Props): void {
  const going = here.room.value.interviews.length
  useEffect(() => {
    if (going > 0) askAt(app, here, question)
  }, [app, here, question, going])
}

/** What helps with one question in particular, and the way back to all of them. */
function Beside(props: Props) {
  const { words, question } = props
  const own = words.guideClock
  return (
    <>
      <QuietClock {...props} />
      <ul class="ways">
        {question === 'g1' ? (
          <li>
            <a href={hrefOf({ at: 'own-room', steps: ['kompas'] })}>{own.compass}</a>
          </li>
        ) : null}
        {question === 's3' ? (
          <li>
            <a href={hrefOf({ at: 'own-room', steps: ['loefte'] })}>{own.contract}</a>
          </li>
        ) : null}
        {question === 'l6' ? (
          <li>
            <a href={hrefOf({ at: 'help', about: 'own-leader' })}>{words.guideAdvice}</a>
          </li>
        ) : null}
        <li>
          <a href={hrefOf({ at: 'own-room', steps: ['alle'] })}>{words.ownRoom.allQuestions}</a>
        </li>
      </ul>
    </>
  )
}

function forward({ words }: Props, hasMore: boolean, hasAnswer: boolean): string {
  if (!hasMore) return words.ownRoom.toPoints
  return hasAnswer ? words.ownRoom.next : words.ownRoom.skip
}

function placeOf(key: string, path: GuidePath): string {
  return hrefOf(routeOf(key, path))
}

function routeOf(key: string, path: GuidePath): Route {
  return { at: 'own-room', steps: path === 'all' ? ['alle', key] : [key] }
}
