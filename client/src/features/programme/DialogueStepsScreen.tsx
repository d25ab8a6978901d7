import { useState } from 'preact/hooks'

import type { ScreenProps } from '#app/app.ts'
import { dialogueOf, type DialogueHere } from '#app/dialogue.ts'
import { followSteps, letGoOfSteps } from '#app/letters/dialogue-post.ts'
import { letterboxInHand } from '#app/letters/letterbox-in-hand.ts'
import { roomStepsOf, sayDone } from '#app/letters/room-steps.ts'
import { standInFor } from '#app/opening.ts'
import { hrefOf } from '#app/route.ts'
import { roomNotice } from '#app/saving.ts'
import { programmeWords, type ProgrammeWords } from '#content/programme'
import { Actions, Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { OpeningPage } from '#ui/OpeningPage.tsx'
import { Page } from '#ui/Page.tsx'
import { TextField } from '#ui/TextField.tsx'
import { Wall } from '#ui/Wall.tsx'

import './programme.css'
import { RoomSteps } from './RoomSteps.tsx'

type Props = ScreenProps<'dialogue'>

/** Whose steps a dialogue follows, by either of the two. Nothing of what they said goes along. */
export function DialogueStepsScreen(props: Props) {
  const { app, words, route } = props
  const opening = dialogueOf(app, route.handle).value
  if (opening.state === 'open') return <InRoom {...props} here={opening.room} />
  return (
    <OpeningPage
      wall="dialogue"
      audience={words.dialogueRoom.chipTwo}
      {...standInFor(opening, words, words.dialogueRoom)}
    />
  )
}

function InRoom({ app, here, words, route }: Props & { readonly here: DialogueHere }) {
  const language = app.choices.language.value
  const own = programmeWords[language]
  const room = roomStepsOf(here.doc).value
  const mayWrite = !here.ended.value && !here.newer.value
  const notice = here.newer.value
    ? words.problems.newerDocument
    : roomNotice(app, words, here.status.value)
  const isLinked = room.letterbox !== null && !room.isOver
  return (
    <Page
      wall="dialogue"
      audience={audienceOf(words, here.otherName.value)}
      heading={own.title}
      lead={<p>{own.room.lead}</p>}
      back={{
        href: hrefOf({ at: 'dialogue', handle: route.handle, steps: [] }),
        label: own.room.toTable,
      }}
    >
      {isLinked ? null : <Unlinked app={app} here={here} own={own} isOver={room.isOver} />}
      <RoomSteps
        own={own}
        language={language}
        room={room}
        onSay={mayWrite ? (step) => void sayDone(app, here.doc, step) : null}
      />
      {isLinked && mayWrite ? (
        <Actions>
          <Button kind="quiet" onPress={() => letGoOfSteps(here)}>
            {own.room.link.unlink}
          </Button>
        </Actions>
      ) : null}
      <section>
        <h2>{own.privacy.heading}</h2>
        <p>{own.privacy.text}</p>
        <p>{own.privacy.own}</p>
      </section>
      {notice ? <Notice {...notice} /> : null}
    </Page>
  )
}

function Unlinked({ isOver, ...props }: AskProps & { readonly isOver: boolean }) {
  const { here, own } = props
  return (
    <>
      <p>{isOver ? own.room.states.over : own.room.none}</p>
      {here.ended.value || here.newer.value ? null : <AskForLink {...props} />}
    </>
  )
}

function audienceOf({ dialogueRoom: own }: Props['words'], name: string): string {
  return name === '' ? own.chipTwo : own.chip(name)
}

interface AskProps extends Pick<Props, 'app'> {
  readonly here: DialogueHere
  readonly own: ProgrammeWords
}

/** What the organisation will learn stands on its wall, before anything goes. */
function AskForLink({ app, here, own }: AskProps) {
  const inHand = letterboxInHand(app)
  const [draft, setDraft] = useState('')
  const [isFault, setFault] = useState(false)
  const link = async () => {
    const linked = await followSteps(here, inHand.peek() ?? draft)
    setFault(!linked.ok)
    if (linked.ok) inHand.value = null
  }
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault()
        void link()
      }}
    >
      {inHand.value === null ? (
        <TextField
          label={own.room.link.field}
          hint={own.room.link.hint}
          error={isFault ? own.room.link.fault : undefined}
          value={draft}
          onInput={setDraft}
        />
      ) : (
        <p>{own.room.link.inHand}</p>
      )}
      <Wall wall="organisation" name={own.room.organisation}>
        <p>{own.room.link.tells}</p>
      </Wall>
      <p class="hint">{own.room.link.bothSee}</p>
      <Actions>
        <Button kind="primary">{own.room.link.button}</Button>
      </Actions>
    </form>
  )
}
