import { useContext } from 'preact/hooks'

import { itemInWords } from '#app/item-words.ts'
import { askedOfHer } from '#app/preparation.ts'
import { hrefOf } from '#app/route.ts'
import { fieldOf, fields, notRated, ownCard, type AskedItem, type Field, type Level } from '#domain'
import { Actions, Button, LinkButton } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { FrameContext } from '#ui/frame.ts'
import { Page } from '#ui/Page.tsx'
import { Paper } from '#ui/Paper.tsx'

import type { InPreparation } from './PrepareScreen.tsx'
import { SavedInOwnRoom } from './SavedInOwnRoom.tsx'
import { hrefOfStep } from './way.ts'

/** Her own answers in the four fields: field by field, and the same item by item. */
export function OwnCard(props: InPreparation) {
  const { here, words, route, preparation } = props
  const own = words.groupPrepare.card
  const { onPrint } = useContext(FrameContext)
  const asked = askedOfHer(here.room.value, preparation.now.value)
  return (
    <Page
      wall="own"
      audience={words.shell.onlyYou}
      heading={own.title}
      width="wide"
      lead={
        <>
          <p>{own.lead}</p>
          <p>{words.groupPrepare.onlyYou}</p>
        </>
      }
      back={{ href: hrefOfStep(route.handle), label: words.groupPrepare.title }}
    >
      <Fields {...props} asked={asked} />
      <Disclosure summary={own.asTable}>
        <AnswerTable {...props} asked={asked} />
      </Disclosure>
      <Actions>
        <LinkButton
          kind="primary"
          href={hrefOf({ at: 'group', handle: route.handle, steps: ['runde'] })}
        >
          {here.room.value.mode === 'open' ? words.groupRound.go.open : words.groupRound.go.round}
        </LinkButton>
        <Button onPress={onPrint}>{own.print}</Button>
      </Actions>
      <SavedInOwnRoom {...props} />
    </Page>
  )
}

type WithAsked = InPreparation & { readonly asked: readonly AskedItem[] }

/** Drawn as on the map: importance upward, success to the right. */
const asOnTheMap: readonly Field[] = [fields[0], fields[1], fields[3], fields[2]]

function Fields(props: WithAsked) {
  const { words, preparation, asked } = props
  const card = ownCard(asked, preparation.now.value)
  const { groupItems, groupPrepare } = words
  return (
    <>
      <div class="own-card">
        {asOnTheMap.map((field) => (
          <Paper key={field} label={groupItems.fields[field].name}>
            <h2>{groupItems.fields[field].name}</h2>
            <p class="hint">{groupItems.fields[field].meaning}</p>
            <Items {...props} items={card.fields[field]} />
          </Paper>
        ))}
      </div>
      {card.outside.length === 0 ? null : (
        <Disclosure summary={groupPrepare.card.outside}>
          <Items {...props} items={card.outside} />
        </Disclosure>
      )}
    </>
  )
}

function Items({ words, route, preparation, items }: WithAsked & { items: readonly AskedItem[] }) {
  if (items.length === 0) return <p>{words.groupPrepare.card.none}</p>
  const { notes } = preparation.now.value
  return (
    <ul class="own-card-items">
      {items.map((item) => (
        <li key={item.id}>
          <a href={hrefOfStep(route.handle, item.id)}>{itemInWords(item, words).label}</a>
          {notes[item.id] === undefined ? null : <span class="hint">{notes[item.id]}</span>}
        </li>
      ))}
    </ul>
  )
}

function AnswerTable({ words, preparation, asked }: WithAsked) {
  const own = words.groupPrepare.card
  const { ratings } = preparation.now.value
  const inWords = (level: Level | null) => (level === null ? own.skipped : own[level])
  return (
    <table class="table own-answers">
      <caption>{own.caption}</caption>
      <thead>
        <tr>
          {[own.item, own.success, own.importance, own.field].map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {asked.map((item) => {
          const rating = ratings[item.id] ?? notRated
          const field = fieldOf(rating)
          return (
            <tr key={item.id}>
              <th scope="row">{itemInWords(item, words).label}</th>
              <td>{inWords(rating.success)}</td>
              <td>{inWords(rating.importance)}</td>
              <td>{field === null ? own.skipped : words.groupItems.fields[field].name}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
