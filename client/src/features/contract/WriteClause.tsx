import { limitOf } from '#app/writing-limit.ts'
import { useId, useLayoutEffect, useState } from 'preact/hooks'

import { dateInWords } from '#app/calendar.ts'
import { writeClause } from '#app/contract.ts'
import { crossedInWords } from '#app/crossed.ts'
import type { InOwnRoom } from '#app/own-room.ts'
import { clauses, mostCharacters, type Clause } from '#domain'
import { Actions, Button, LinkButton } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Page } from '#ui/Page.tsx'
import { Said } from '#ui/Said.tsx'
import { Steps } from '#ui/Steps.tsx'
import { TextArea } from '#ui/TextArea.tsx'

import { hrefOfPlace } from './way.ts'

type Props = InOwnRoom & { readonly clause: Clause }

/** One clause, with words to begin with and what it said before. */
export function WriteClause(props: Props) {
  const { app, here, words, clause } = props
  const own = words.contract
  const id = useId()
  const text = here.room.value.contract.texts[clause]
  const write = (value: string) => void writeClause(app, here, { clause, text: value })
  const goOnFromEnd = useCursorAtEnd(id, text)
  const begin = () => {
    write(`${own.clauses[clause].starter} `)
    goOnFromEnd()
  }
  const at = clauses.indexOf(clause)
  const before = clauses[at - 1]
  return (
    <Page
      wall="own"
      audience={words.shell.onlyYou}
      heading={own.clauses[clause].name}
      above={
        <Steps text={own.write.step(at + 1, clauses.length)} at={at + 1} of={clauses.length} />
      }
      back={
        before === undefined
          ? { href: hrefOfPlace({ at: 'home' }), label: own.back }
          : { href: hrefOfPlace({ at: 'write', clause: before }), label: words.ownRoom.back }
      }
    >
      <TextArea
        id={id}
        label={own.clauses[clause].name}
        labelStyle="hidden"
        hint={own.write.hint(mostCharacters.clause)}
        limit={limitOf('clause', words)}
        autoFocus
        value={text}
        onInput={write}
      />
      <Said text={crossedInWords(here, { kind: 'contract', key: clause }, words)} />
      {text === '' ? (
        <Button onPress={begin}>{own.write.starter(own.clauses[clause].starter)}</Button>
      ) : null}
      <Onward {...props} hasText={text !== ''} />
      <Earlier {...props} />
    </Page>
  )
}

/** Puts the cursor after the words that were put there for her, once they stand in the field. */
function useCursorAtEnd(id: string, text: string): () => void {
  const [isWanted, setWanted] = useState(false)
  useLayoutEffect(() => {
    const field = document.getElementById(id)
    if (!isWanted || text === '' || !(field instanceof HTMLTextAreaElement)) return
    field.focus()
    field.setSelectionRange(text.length, text.length)
    setWanted(false)
  }, [id, isWanted, text])
  return () => setWanted(true)
}

function Onward({ words, clause, hasText }: Props & { hasText: boolean }) {
  const own = words.contract
  const after = clauses[clauses.indexOf(clause) + 1]
  const next = hasText ? words.ownRoom.next : words.ownRoom.skip
  return (
    <Actions>
      <LinkButton
        kind="primary"
        href={hrefOfPlace(after === undefined ? { at: 'rhythm' } : { at: 'write', clause: after })}
      >
        {after === undefined ? own.write.toRhythm : next}
      </LinkButton>
      <LinkButton kind="quiet" href={hrefOfPlace({ at: 'home' })}>
        {own.back}
      </LinkButton>
    </Actions>
  )
}

function Earlier({ app, here, words, clause }: Props) {
  const own = words.contract.write
  const earlier = here.room.value.contract.earlier[clause]
  if (earlier.length === 0) return null
  return (
    <Disclosure summary={own.earlier}>
      {earlier.map(({ until, text }) => (
        <div key={until}>
          <p class="hint">{own.until(dateInWords(until, app.choices.language.value))}</p>
          <p class="clause-before">{text}</p>
        </div>
      ))}
    </Disclosure>
  )
}
