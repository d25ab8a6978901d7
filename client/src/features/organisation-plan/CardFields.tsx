import { writeCard } from '#app/organisation-plan.ts'
import { limitOf } from '#app/writing-limit.ts'
import { fieldsAt, fieldsShown, missingInCard, type CardField, type MatrixCard } from '#domain'
import { TextArea } from '#ui/TextArea.tsx'

import type { InPlan } from './in-plan.ts'

type Props = Pick<InPlan, 'words' | 'writer'> & {
  readonly card: MatrixCard
  /** What begins the field's id, where several cards stand on one page. */
  readonly only?: readonly CardField[]
}

/** The words a card is asked for where it lies, and those it had before. What is missing is said at the field. */
export function CardFields({ words, writer, card, only }: Props) {
  const own = words.organisationPlan.card
  const shown = only ?? fieldsShown(card)
  if (writer === null) {
    return (
      <dl class="plan-fields">
        {shown.map((field) => (
          <div key={field}>
            <dt class="hint">{own.fields[field]}</dt>
            <dd class="plan-read">{card[field]}</dd>
          </div>
        ))}
      </dl>
    )
  }
  const needs = missingInCard(card)
  return (
    <div class="plan-fields">
      {shown.map((field) => (
        <TextArea
          key={field}
          label={own.fields[field]}
          hint={hintFor(field, { words, card, isNeeded: needs.includes(field) })}
          rows={1}
          limit={limitOf(field === 'title' ? 'item' : 'cell', words)}
          value={card[field]}
          onInput={(text) => writeCard(writer, { id: card.id, field, text })}
        />
      ))}
    </div>
  )
}

interface Asked extends Pick<Props, 'words' | 'card'> {
  readonly isNeeded: boolean
}

function hintFor(field: CardField, { words, card, isNeeded }: Asked): string | undefined {
  const own = words.organisationPlan.card
  if (!fieldsAt(card.spot).includes(field)) return own.earlier
  const hints: Partial<Record<CardField, string>> = own.hints
  return hints[field] ?? (isNeeded ? own.needs[field] : undefined)
}
