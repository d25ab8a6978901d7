import { goIn } from '#app/join.ts'
import { Actions, Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'

import type { InJoin } from './JoinScreen.tsx'

/** The key is whole. Says what it opens and who can see it, before anything is opened. */
export function GoIn({ app, words, joining }: InJoin<'has-key'>) {
  const isOwn = joining.opens === 'own-room'
  const own = isOwn ? words.join.own : words.join.room
  return (
    <Page
      wall={isOwn ? 'own' : 'dialogue'}
      audience={isOwn ? words.shell.onlyYou : words.dialogueRoom.chipTwo}
      heading={own.title}
      lead={<p>{own.intro}</p>}
    >
      {isOwn ? null : (
        <>
          <p>{words.join.room.whoSees}</p>
          <p>{words.join.room.stays}</p>
        </>
      )}
      {joining.problem ? <Notice tone="alert" {...words.problems[joining.problem]} /> : null}
      <Actions>
        <Button kind="primary" onPress={() => void goIn(app)} disabled={joining.going}>
          {joining.going ? words.join.room.opening : own.open}
        </Button>
      </Actions>
    </Page>
  )
}
