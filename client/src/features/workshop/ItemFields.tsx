import { useState } from 'preact/hooks'

import { fixTime, moveBy, sayKind, setMinutes, takeOut, wordItem } from '#app/workshop/programme.ts'
import { limitOf } from '#app/writing-limit.ts'
import { itemKinds, parseItemKind, parseItemTopic, topicsOf } from '#domain'
import { Actions, Button } from '#ui/Button.tsx'
import { TimeField } from '#ui/DateField.tsx'
import { Select } from '#ui/Select.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { TextField } from '#ui/TextField.tsx'

import type { InRow } from './ProgrammeEditor.tsx'

/** What one item says, what it is, how long it takes, and where it stands. */
export function ItemFields(props: InRow) {
  const { here, words, own, slot, onOut } = props
  const { item } = slot
  const said = own.programme
  return (
    <div class="form programme-fields">
      <TextArea
        label={said.fields.text}
        limit={limitOf('item', words)}
        rows={2}
        autoFocus={item.text === ''}
        value={item.text}
        onInput={(text) => wordItem(here, item.id, text.replaceAll(/\s+/gu, ' '))}
      />
      <Kind {...props} />
      <div class="when">
        <Minutes {...props} />
        <TimeField
          label={said.fields.at}
          hint={said.fields.atHint}
          value={item.at ?? ''}
          onInput={(time) => fixTime(here, item.id, time)}
        />
      </div>
      <Actions>
        <Button onPress={() => moveBy(here, item.id, -1)}>{said.up}</Button>
        <Button onPress={() => moveBy(here, item.id, 1)}>{said.down}</Button>
        <Button
          kind="quiet"
          onPress={() => {
            takeOut(here, item.id)
            onOut()
          }}
        >
          {said.out}
        </Button>
      </Actions>
    </div>
  )
}

function Kind({ here, own, slot }: InRow) {
  const { id, kind, topic } = slot.item
  const { fields } = own.programme
  const topics = topicsOf[kind]
  return (
    <>
      <Select
        label={fields.kind}
        none={own.kinds.presentation}
        options={itemKinds
          .filter((value) => value !== 'presentation')
          .map((value) => ({ value, label: own.kinds[value] }))}
        value={kind === 'presentation' ? '' : kind}
        onChange={(chosen) =>
          sayKind(here, id, { kind: parseItemKind(chosen) ?? 'presentation', topic: null })
        }
      />
      {topics.length === 0 ? null : (
        <Select
          label={fields.topic}
          none={fields.noTopic}
          options={topics.map((value) => ({ value, label: own.topics[value].name }))}
          value={topic ?? ''}
          onChange={(chosen) => sayKind(here, id, { topic: parseItemTopic(kind, chosen) })}
        />
      )}
    </>
  )
}

function Minutes({ here, own, slot }: InRow) {
  const { id, minutes } = slot.item
  const { fields } = own.programme
  const [draft, setDraft] = useState<string | null>(null)
  const [isWrong, setWrong] = useState(false)
  const write = (text: string) => {
    const { ok } = setMinutes(here, id, text)
    setWrong(!ok)
    setDraft(ok ? null : text)
  }
  return (
    <TextField
      label={fields.minutes}
      error={isWrong ? fields.minutesFault : undefined}
      maxLength={4}
      value={draft ?? String(minutes)}
      onInput={write}
    />
  )
}
