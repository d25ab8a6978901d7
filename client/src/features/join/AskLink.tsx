import { useState } from 'preact/hooks'

import { readLink } from '#app/join.ts'
import { hrefOf } from '#app/route.ts'
import { Actions, Button, LinkButton } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'
import { TextArea } from '#ui/TextArea.tsx'

import type { InJoin } from './JoinScreen.tsx'

/** In characters. A link is shorter; a mail with one in it may be long. */
const longestPaste = 16_000

/** No link yet, or one that opens nothing: says why, and takes another. */
export function AskLink({ app, words, joining }: InJoin<'no-link'>) {
  const own = words.join
  const [text, setText] = useState('')
  return (
    <Page
      wall="own"
      audience={words.shell.onlyYou}
      heading={own.title}
      lead={<p>{own.paste.intro}</p>}
    >
      {joining.problem ? <Notice tone="alert" {...words.problems[joining.problem]} /> : null}
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          void readLink(app, text)
        }}
      >
        <TextArea
          label={own.paste.label}
          limit={{ most: longestPaste, tooLong: () => words.problems.notALink.happened }}
          rows={3}
          autoFocus
          value={text}
          onInput={setText}
        />
        <Actions>
          <Button kind="primary">{own.paste.open}</Button>
          <LinkButton kind="quiet" href={hrefOf({ at: 'keyring', steps: ['aabn'] })}>
            {words.keyring.none.open}
          </LinkButton>
        </Actions>
      </form>
    </Page>
  )
}
