import { useState } from 'preact/hooks'

import type { App } from '#app/app.ts'
import type { Invited } from '#app/invite.ts'
import { inviteToLookOn } from '#app/wall-invitation.ts'
import type { WordsOfMany } from '#content'
import { Actions, Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'

interface Props {
  readonly app: App
  readonly words: WordsOfMany
  readonly handle: string
}

/** The projector's own machine gets a key that can look and not write. */
export function WallElsewhere({ app, words, handle }: Props) {
  const own = words.groupWall.elsewhere
  const [made, setMade] = useState<Invited | null>(null)
  const make = async () => setMade(await inviteToLookOn(app, handle))
  return (
    <>
      <Actions>
        <Button onPress={() => void make()}>{own.make}</Button>
      </Actions>
      {made === null ? null : <Made words={words} made={made} />}
    </>
  )
}

function Made({ words, made }: { readonly words: WordsOfMany; readonly made: Invited }) {
  const own = words.groupWall
  if (!made.ok) return <Notice tone="alert" {...words.problems[made.problem]} />
  return (
    <>
      <p>{own.elsewhere.open}</p>
      <p class="key-link">{made.link}</p>
      <p>{own.code}</p>
      <p class="told-code">{words.invite.link.digits(made.code)}</p>
      <p class="hint">{own.elsewhere.limits}</p>
    </>
  )
}
