import { useState } from 'preact/hooks'

import { itemInWords } from '#app/item-words.ts'
import { layItem } from '#app/open-table.ts'
import { fields, type Field, type Seat } from '#domain'
import { Actions, Button } from '#ui/Button.tsx'
import { Choices } from '#ui/Choices.tsx'
import { Paper } from '#ui/Paper.tsx'
import { Said } from '#ui/Said.tsx'
import { Select } from '#ui/Select.tsx'
import { TextField } from '#ui/TextField.tsx'

import type { InRound } from './RoundScreen.tsx'

type Fault = 'noItem' | 'noField' | 'full' | 'tooLong'

interface Draft {
  readonly item: string
  readonly field: Field | null
  readonly why: string
}

const noDraft: Draft = { item: '', field: null, why: '' }

/** Which item, where it lies, and why. Nobody sees it before it is laid. */
export function LayItem(props: InRound & { readonly seat: Seat }) {
  const { here, words, seat } = props
  const own = words.groupRound.table
  const [draft, setDraft] = useState(noDraft)
  const [fault, setFault] = useState<Fault | null>(null)
  const [said, setSaid] = useState('')
  const lay = () => {
    const item = here.room.value.asked.find(({ id }) => id === draft.item)
    if (item === undefined) return setFault('noItem')
    if (draft.field === null) return setFault('noField')
    const laid = layItem(here, { seat: seat.id, item, field: draft.field, why: draft.why })
    setFault(laid.ok ? null : laid.reason)
    if (!laid.ok) return
    setDraft(noDraft)
    setSaid(own.laid)
  }
  return (
    <Paper label={own.yours}>
      <h2>{own.yours}</h2>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          lay()
        }}
      >
        <Fields {...props} draft={draft} fault={fault} onDraft={setDraft} />
        <Actions>
          <Button kind="primary">{own.lay}</Button>
        </Actions>
      </form>
      <Said text={said} />
    </Paper>
  )
}

interface FieldsProps extends InRound {
  readonly draft: Draft
  readonly fault: Fault | null
  readonly onDraft: (draft: Draft) => void
}

function Fields({ here, words, draft, fault, onDraft }: FieldsProps) {
  const own = words.groupRound.table
  const errorOf = (...faults: readonly Fault[]) =>
    fault !== null && faults.includes(fault) ? own.faults[fault] : undefined
  return (
    <>
      <Select
        label={own.choose}
        hint={own.seen}
        error={errorOf('noItem', 'full')}
        none={own.chooseFirst}
        options={here.room.value.asked.map((item) => ({
          value: item.id,
          label: itemInWords(item, words).label,
        }))}
        value={draft.item}
        onChange={(item) => onDraft({ ...draft, item })}
      />
      <Choices
        legend={own.field}
        error={errorOf('noField')}
        choices={fields.map((value) => ({
          value,
          label: words.groupItems.fields[value].name,
          hint: words.groupItems.fields[value].meaning,
        }))}
        value={draft.field}
        onChange={(field) => onDraft({ ...draft, field })}
      />
      <TextField
        label={own.why}
        hint={own.whyHint}
        error={errorOf('tooLong')}
        value={draft.why}
        onInput={(why) => onDraft({ ...draft, why })}
      />
    </>
  )
}
