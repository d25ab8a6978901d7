import { useRef, useState } from 'preact/hooks'

import { bringCardBack, type PlanWriter } from '#app/organisation-plan.ts'
import { titleOf } from '#app/plan-words.ts'
import { Button } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Said } from '#ui/Said.tsx'

import type { InPlan } from './in-plan.ts'

/** What was put away is not lost: it stands here, and comes back as it was. */
export function PutAway(props: InPlan) {
  const { words, now, writer } = props
  const own = words.organisationPlan.putAway
  const [said, setSaid] = useState('')
  const list = useRef<HTMLDivElement>(null)
  const bring = (by: PlanWriter, id: string) => {
    setSaid(bringCardBack(by, id).ok ? own.isBack : words.organisationPlan.matrix.full)
    // The button that was pressed is gone.
    list.current?.focus()
  }
  return (
    <div tabIndex={-1} ref={list}>
      {now.putAway.length === 0 ? null : (
        <Disclosure summary={own.title}>
          <p class="hint">{own.intro}</p>
          <ul class="plain-list">
            {now.putAway.map((card) => (
              <li key={card.id} class="row">
                <span>{titleOf(words, card)}</span>
                {writer === null ? null : (
                  <Button
                    label={own.backWhich(titleOf(words, card))}
                    onPress={() => bring(writer, card.id)}
                  >
                    {own.back}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      <Said text={said} />
    </div>
  )
}
