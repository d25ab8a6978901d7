import { useState } from 'preact/hooks'

import { dropTheme, putUnder, takeOut, wordTheme } from '#app/prioritise.ts'
import { themeInWords } from '#app/theme-words.ts'
import { Actions, Button } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Select } from '#ui/Select.tsx'
import { TextField } from '#ui/TextField.tsx'

import type { OfTheme } from './ThemeRow.tsx'

type Props = OfTheme & { readonly name: string }

/** Other words, putting together and taking apart. Everything here can be undone. */
export function MendTheme(props: Props) {
  const { here, words, theme, name, onSaid } = props
  const own = words.prioritise.themes
  const done = (said: string) => {
    onSaid(said)
    document.getElementById('one-more')?.focus()
  }
  return (
    <Disclosure summary={own.more(name)}>
      <OtherWords {...props} />
      <PutUnder {...props} onSaid={done} />
      <ul class="plain-list">
        {theme.parts.map((part) => {
          const called = themeInWords(part, words)
          const out = () => {
            takeOut(here, part.id, theme.id)
            done(own.takenOut)
          }
          return (
            <li key={part.id} class="row">
              <span>{called}</span>
              <Button kind="quiet" label={own.takeOutNamed(called)} onPress={out}>
                {own.takeOut}
              </Button>
            </li>
          )
        })}
      </ul>
      <Actions>
        <Button
          kind="quiet"
          onPress={() => {
            dropTheme(here, theme.id)
            done(own.dropped)
          }}
        >
          {own.drop}
        </Button>
      </Actions>
    </Disclosure>
  )
}

function OtherWords({ here, words, theme, name, onSaid }: Props) {
  const own = words.prioritise.themes
  const { faults } = words.prioritise
  const [text, setText] = useState(name)
  const [fault, setFault] = useState<'empty' | 'tooLong' | null>(null)
  const save = () => {
    const answer = wordTheme(here, theme.id, text)
    setFault(answer.ok ? null : answer.reason)
    onSaid(answer.ok ? own.saved : '')
  }
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <TextField
        label={own.words}
        error={fault === null ? undefined : faults[fault]}
        value={text}
        onInput={setText}
      />
      <Actions>
        <Button>{own.save}</Button>
      </Actions>
    </form>
  )
}

function PutUnder({ here, words, theme, themes, onSaid }: Props) {
  const own = words.prioritise.themes
  const [chosen, setChosen] = useState('')
  const others = themes.filter(({ id }) => id !== theme.id)
  const other = others.find(({ id }) => id === chosen)
  if (others.length === 0) return null
  const put = () => {
    if (other === undefined) return
    putUnder(here, theme.id, other.id)
    onSaid(own.merged(themeInWords(other, words)))
  }
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault()
        put()
      }}
    >
      <Select
        label={own.under}
        none={own.choose}
        options={others.map((one) => ({ value: one.id, label: themeInWords(one, words) }))}
        value={chosen}
        onChange={setChosen}
      />
      <Actions>
        <Button disabled={other === undefined}>{own.put}</Button>
      </Actions>
    </form>
  )
}
