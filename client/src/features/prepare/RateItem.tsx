import { useEffect, useId, useState } from 'preact/hooks'

import { itemInWords } from '#app/item-words.ts'
import { rateItem, standAt } from '#app/preparation.ts'
import { hintedItems } from '#content'
import { itemAxes, levels, notRated, type AskedItem, type ItemAxis, type Level } from '#domain'
import { Actions, Button, LinkButton } from '#ui/Button.tsx'
import { Page } from '#ui/Page.tsx'
import { Said } from '#ui/Said.tsx'
import { Steps } from '#ui/Steps.tsx'

import { NoteToSelf } from './NoteToSelf.tsx'
import type { InPreparation } from './PrepareScreen.tsx'
import { SavedInOwnRoom } from './SavedInOwnRoom.tsx'
import { besidesItem, cardStep, hrefOfStep } from './way.ts'

export type OfItem = InPreparation & {
  readonly item: AskedItem
  readonly path: readonly AskedItem[]
}

/** One item and its two questions. The second answer leads on by itself; either can be skipped. */
export function RateItem(props: OfItem) {
  const { words, route, preparation, item, path } = props
  const own = words.groupPrepare
  const { label, statement } = itemInWords(item, words)
  const { at, before, after } = besidesItem(path, item)
  const next = after?.id ?? cardStep
  // Where she is stands in her own room, for her to go on from on another device.
  useEffect(() => standAt(preparation, item.id), [preparation, item])
  return (
    <Page
      wall="own"
      audience={words.shell.onlyYou}
      heading={label}
      above={<Steps text={own.step(at, path.length)} at={at} of={path.length} />}
      lead={<p>{statement ?? own.ownItem}</p>}
      back={{ href: hrefOfStep(route.handle, before?.id), label: own.card.back }}
    >
      <Hint {...props} />
      {itemAxes.map((axis) => (
        <TwoLevels key={axis} {...props} axis={axis} next={next} />
      ))}
      <Actions>
        <LinkButton kind="primary" href={hrefOfStep(route.handle, next)}>
          {forward(props, after !== null)}
        </LinkButton>
        <TakeBack {...props} />
      </Actions>
      <NoteToSelf {...props} />
      <SavedInOwnRoom {...props} />
    </Page>
  )
}

/** Where "high" is easily taken for bad. */
function Hint({ words, item }: OfItem) {
  const hinted = hintedItems.find((key) => key === item.key)
  return hinted === undefined ? null : <p class="hint">{words.groupItems.hints[hinted]}</p>
}

type OfAxis = OfItem & { readonly axis: ItemAxis; readonly next: string }

function TwoLevels(props: OfAxis) {
  const { words, axis } = props
  const own = words.groupItems
  const id = useId()
  const chosen = ratingOf(props)[axis]
  return (
    <div class="two-levels" role="group" aria-labelledby={id}>
      <p class="label label-question" id={id}>
        {own.questions[axis]}
      </p>
      <Actions>
        {levels.map((level) => (
          <Button key={level} pressed={chosen === level} onPress={() => answer(props, level)}>
            {own.levels[axis][level]}
          </Button>
        ))}
      </Actions>
    </div>
  )
}

/** On to the next item when both are answered for the first time; a change of mind stays here. */
function answer(props: OfAxis, level: Level): void {
  const { app, route, preparation, item, axis, next } = props
  const before = ratingOf(props)
  rateItem(preparation, { item: item.id, axis, level })
  const other = axis === 'success' ? before.importance : before.success
  if (before[axis] !== null || other === null) return
  app.go({ at: 'group', handle: route.handle, steps: ['forbered', next] })
}

/** A button that is pressed stays pressed; this lets go of both. */
function TakeBack(props: OfItem) {
  const { words, preparation, item } = props
  const own = words.groupPrepare
  const [isTakenBack, setTakenBack] = useState(false)
  const isRated = isAnythingRated(props)
  const takeBack = () => {
    itemAxes.forEach((axis) => rateItem(preparation, { item: item.id, axis, level: null }))
    setTakenBack(true)
  }
  return (
    <>
      {isRated ? (
        <Button kind="quiet" onPress={takeBack}>
          {own.takeBack}
        </Button>
      ) : null}
      <Said text={isTakenBack && !isRated ? own.takenBack : ''} />
    </>
  )
}

function forward(props: OfItem, hasMore: boolean): string {
  const own = props.words.groupPrepare
  if (!hasMore) return own.toCard
  return isAnythingRated(props) ? own.next : own.skip
}

function isAnythingRated(props: OfItem): boolean {
  return Object.values(ratingOf(props)).some((level) => level !== null)
}

function ratingOf({ preparation, item }: OfItem) {
  return preparation.now.value.ratings[item.id] ?? notRated
}
