import { useState } from 'preact/hooks'

import { letterPreview, maySendNow, sendThisLetter } from '#app/letters/group-post.ts'
import { Actions, Button } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Paper } from '#ui/Paper.tsx'
import { Said } from '#ui/Said.tsx'
import { Wall } from '#ui/Wall.tsx'

import type { InGroupLetters } from './GroupLetters.tsx'

export interface OfLetter extends InGroupLetters {
  readonly letter: InGroupLetters['post']['letters'][number]
  readonly at: number
}

/** One theme: how far it has come, what was answered, and for the leader the way to send it. */
export function OneLetter(props: OfLetter) {
  const { words, letter, at, post, leader } = props
  const own = words.groupLetters
  const mayGo = leader !== null && maySendNow(post, letter)
  const mustLink = letter.state === 'unsent' && post.letterbox === null
  return (
    <Paper label={own.nth(at)}>
      <h2>{own.nth(at)}</h2>
      <p class="written-together">{letter.text}</p>
      <p>{own.states[letter.state]}</p>
      <Copy {...props} />
      {letter.reply === null ? null : <Reply {...props} reply={letter.reply} />}
      {mustLink ? <p class="hint">{own.toLink}</p> : null}
      {mayGo ? <Send {...props} leader={leader} /> : null}
    </Paper>
  )
}

/** The words as they go, for who takes them somewhere else as well. */
function Copy({ app, here, words, letter, at }: OfLetter) {
  const own = words.groupLetters
  const [said, setSaid] = useState('')
  const { text, group } = letterPreview(here, letter)
  const copy = async () => {
    const lines = group === null ? [text] : [text, own.preview.from(group)]
    if (await app.ports.hand.copy(lines.join('\n'))) setSaid(own.copied)
  }
  return (
    <>
      <Actions>
        <Button label={own.copyWhich(at)} onPress={() => void copy()}>
          {own.copy}
        </Button>
      </Actions>
      <Said text={said} />
    </>
  )
}

type ReplyProps = OfLetter & { readonly reply: NonNullable<OfLetter['letter']['reply']> }

function Reply({ words, letter, reply }: ReplyProps) {
  const own = words.groupLetters.reply
  const { verdicts } = words.inbox.reply
  return (
    <Wall wall="organisation" name={own.title}>
      <p>
        <strong>{verdicts[reply.verdict]}</strong>
      </p>
      <p class="written-together">{own.why(reply.why)}</p>
      {letter.before.length === 0 ? null : (
        <Disclosure summary={own.before}>
          <ul>
            {letter.before.map(({ verdict, why }) => (
              <li key={`${verdict} ${why}`}>{`${verdicts[verdict]}. ${own.why(why)}`}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </Wall>
  )
}

/** First what the organisation will see, on its wall; then her hand. */
function Send({ here, words, letter, at, leader }: OfLetter & { readonly leader: string }) {
  const own = words.groupLetters
  const [isShown, setShown] = useState(false)
  const [said, setSaid] = useState('')
  const { text, group } = letterPreview(here, letter)
  const send = () => {
    const sent = sendThisLetter(here, leader, letter.id)
    setShown(false)
    setSaid(sent.ok ? own.sent : own.faults[sent.reason])
  }
  if (!isShown) {
    return (
      <>
        <Actions>
          <Button label={own.seeWhich(at)} onPress={() => setShown(true)}>
            {own.see}
          </Button>
        </Actions>
        <Said text={said} />
      </>
    )
  }
  return (
    <>
      <Wall wall="organisation" name={words.organisationRoom.chip}>
        <h3>{own.preview.title}</h3>
        <p class="written-together">{text}</p>
        <p>{group === null ? own.preview.noName : own.preview.from(group)}</p>
      </Wall>
      <p>{own.preview.exactly}</p>
      <Actions>
        <Button kind="primary" onPress={send}>
          {own.preview.send}
        </Button>
        <Button onPress={() => setShown(false)}>{own.preview.drop}</Button>
      </Actions>
    </>
  )
}
