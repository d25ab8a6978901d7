import { useState } from 'preact/hooks'

import { addItem, leaveOutItem, removeItem } from '#app/group-settings.ts'
import { roundStage } from '#app/round-stage.ts'
import { hrefOf } from '#app/route.ts'
import { groupBlocks } from '#content'
import { itemsAsked } from '#domain'
import { Actions, Button, LinkButton } from '#ui/Button.tsx'
import { Check } from '#ui/Choices.tsx'
import { Page } from '#ui/Page.tsx'
import { Paper } from '#ui/Paper.tsx'
import { Said } from '#ui/Said.tsx'
import { TextField } from '#ui/TextField.tsx'

import type { InGroup } from './GroupScreen.tsx'
import { RewordItem } from './RewordItem.tsx'

/** The group's own set: fewer items, other words, some of its own. */
export function ChangeItems(props: InGroup) {
  const { here, words, route } = props
  const own = words.groupSettings.items
  const home = hrefOf({ at: 'group', handle: route.handle, steps: [] })
  const [said, setSaid] = useState('')
  // What a round was opened with stays, and what is changed here is for the next.
  const isAskedNow = roundStage(here) !== 'before'
  const count = itemsAsked(here.room.value.changes).length
  const inItems = { ...props, onSaid: setSaid }
  return (
    <Page
      wall="group"
      audience={words.groupRoom.chip(here.room.value.people)}
      heading={own.title}
      lead={
        <>
          <p>{own.lead}</p>
          <p>{isAskedNow ? own.opened : own.before}</p>
          <p>{own.sameOnly}</p>
        </>
      }
      back={{ href: home, label: words.groupRoom.go.back }}
    >
      <p>{own.count(count)}</p>
      <Said text={said} />
      {groupBlocks.map((block) => (
        <Paper key={block.key} label={words.groupItems.blocks[block.key]}>
          <h2>{words.groupItems.blocks[block.key]}</h2>
          {block.items.map((key) => (
            <OurItem key={key} {...inItems} item={key} />
          ))}
        </Paper>
      ))}
      <OwnItems {...inItems} />
      <Actions>
        <LinkButton kind="primary" href={home}>
          {words.groupSettings.done}
        </LinkButton>
      </Actions>
    </Page>
  )
}

type InItems = InGroup & { readonly onSaid: (said: string) => void }
export type OfItem = InItems & { readonly item: (typeof groupBlocks)[number]['items'][number] }

function OurItem(props: OfItem) {
  const { here, words, item, onSaid } = props
  const own = words.groupSettings.items
  const { label, statement } = words.groupItems.items[item]
  const { leftOut, wordings } = here.room.value.changes
  const isAsked = !leftOut.has(item)
  const change = (asked: boolean) => {
    const left = leaveOutItem(here, item, !asked)
    onSaid(left.ok ? '' : own.last)
  }
  return (
    <>
      <Check
        label={own.ask(label)}
        hint={wordings.get(item)?.text ?? statement}
        checked={isAsked}
        onChange={change}
      />
      {isAsked ? <RewordItem {...props} /> : null}
    </>
  )
}

function OwnItems({ app, here, words, onSaid }: InItems) {
  const own = words.groupSettings.items
  const [text, setText] = useState('')
  const [fault, setFault] = useState<keyof typeof own.faults | null>(null)
  const add = () => {
    const added = addItem(app, here, text)
    setFault(added.ok ? null : added.reason)
    if (!added.ok) return
    setText('')
    onSaid(own.added)
  }
  const remove = (id: string) => {
    removeItem(here, id)
    onSaid(own.removed)
  }
  return (
    <Paper label={own.own}>
      <h2>{own.own}</h2>
      <ul class="plain-list">
        {here.room.value.changes.added.map((item) => (
          <li key={item.id} class="row">
            <span>{item.text}</span>
            <Button kind="quiet" label={own.remove(item.text)} onPress={() => remove(item.id)}>
              {own.removeShort}
            </Button>
          </li>
        ))}
      </ul>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          add()
        }}
      >
        <TextField
          label={own.addLabel}
          hint={own.addHint}
          error={fault === null ? undefined : own.faults[fault]}
          value={text}
          onInput={setText}
        />
        <Actions>
          <Button>{own.add}</Button>
        </Actions>
      </form>
    </Paper>
  )
}
