import { interviewerOf, type InterviewerHere } from '#app/interviewer.ts'
import type { ScreenProps } from '#app/app.ts'
import { standInFor } from '#app/opening.ts'
import { hrefOf } from '#app/route.ts'
import { Actions, LinkButton } from '#ui/Button.tsx'
import { OpeningPage } from '#ui/OpeningPage.tsx'
import { Page } from '#ui/Page.tsx'

import { Asking } from './Asking.tsx'

export type InterviewerProps = ScreenProps<'interview'>
export type InInterviewer = InterviewerProps & { readonly here: InterviewerHere }

/** For the one who asks: the questions and the turn, and no answer anywhere. */
export function InterviewerScreen(props: InterviewerProps) {
  const { app, words, route } = props
  const opening = interviewerOf(app, route.handle).value
  if (opening.state === 'missing') return <Over {...props} />
  if (opening.state === 'open') {
    const here = opening.room
    return here.isOver.value ? <Over {...props} /> : <Asking {...props} here={here} />
  }
  if (opening.state === 'failed' && opening.problem === 'roomEnded') return <Over {...props} />
  return (
    <OpeningPage
      wall="dialogue"
      audience={words.interviewer.chip}
      {...standInFor(opening, words, words.interviewer)}
    />
  )
}

/** Ended, here or elsewhere, or never on this device: there is nothing of it. */
function Over({ words }: InterviewerProps) {
  const own = words.interviewer.over
  return (
    <Page wall="dialogue" audience={words.interviewer.chip} heading={own.title}>
      <p class="measure">{own.text}</p>
      <p>{own.thanks}</p>
      <Actions>
        <LinkButton href={hrefOf({ at: 'start', stray: false })}>{own.start}</LinkButton>
      </Actions>
    </Page>
  )
}
