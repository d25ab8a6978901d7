import { useState } from 'preact/hooks'

import {
  addHelpCard,
  removeHelpCard,
  sayAround,
  writeHelpCard,
  type PlanWriter,
} from '#app/organisation-plan.ts'
import { limitOf } from '#app/writing-limit.ts'
import { helpCardFields, waysRound, type HelpCard } from '#domain'
import { Actions, Button } from '#ui/Button.tsx'
import { Choices } from '#ui/Choices.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Paper } from '#ui/Paper.tsx'
import { Said } from '#ui/Said.tsx'
import { TextArea } from '#ui/TextArea.tsx'

import type { InPlan } from './in-plan.ts'

/** The help there is where one works: whom, how, round one's own leader or not, and who gets to know. */
export function HelpCards(props: InPlan) {
  const { words, now, writer } = props
  const own = words.planSections.help
  const { helpCards } = now.plan
  const [said, setSaid] = useState('')
  const [leaving, setLeaving] = useState<string | null>(null)
  const leave = () => {
    if (leaving !== null && writer !== null) removeHelpCard(writer, leaving)
    setLeaving(null)
  }
  return (
    <section class="section">
      <h2>{own.title}</h2>
      <p>{own.intro}</p>
      {helpCards.length === 0 ? <p>{own.none}</p> : null}
      {helpCards.map((card, index) => (
        <Paper key={card.id} label={own.nth(index + 1)}>
          <h3>{own.nth(index + 1)}</h3>
          {writer === null ? (
            <Read {...props} card={card} />
          ) : (
            <>
              <Fields {...props} writer={writer} card={card} />
              <Button kind="quiet" onPress={() => setLeaving(card.id)}>
                {own.away(index + 1)}
              </Button>
            </>
          )}
        </Paper>
      ))}
      <Said text={said} />
      {writer === null ? null : (
        <Actions>
          <Button onPress={() => setSaid(addHelpCard(writer).ok ? '' : own.full)}>{own.add}</Button>
        </Actions>
      )}
      <Dialog
        open={leaving !== null}
        onClose={() => setLeaving(null)}
        heading={own.awayTitle}
        closeLabel={own.keep}
      >
        <Actions>
          <Button kind="primary" onPress={leave}>
            {own.awayConfirm}
          </Button>
        </Actions>
      </Dialog>
    </section>
  )
}

type OnHelpCard = InPlan & { readonly card: HelpCard }

function Fields({ words, writer, card }: OnHelpCard & { readonly writer: PlanWriter }) {
  const own = words.planSections.help
  return (
    <div class="plan-fields">
      {helpCardFields.map((field) => (
        <TextArea
          key={field}
          label={own.fields[field]}
          rows={1}
          limit={limitOf(field === 'name' ? 'item' : 'clause', words)}
          value={card[field]}
          onInput={(text) => writeHelpCard(writer, { id: card.id, field, text })}
        />
      ))}
      <Choices
        legend={own.around.legend}
        choices={waysRound.map((value) => ({ value, label: own.around[value] }))}
        value={card.around}
        onChange={(around) => sayAround(writer, card.id, around)}
      />
    </div>
  )
}

function Read({ words, card }: OnHelpCard) {
  const own = words.planSections.help
  return (
    <dl>
      {helpCardFields.map((field) => (
        <div key={field}>
          <dt class="hint">{own.fields[field]}</dt>
          <dd class="plan-read">{card[field]}</dd>
        </div>
      ))}
      <div>
        <dt class="hint">{own.around.legend}</dt>
        <dd>{own.around[card.around]}</dd>
      </div>
    </dl>
  )
}
