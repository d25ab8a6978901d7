import { useState } from 'preact/hooks'

import { carryResult, type SeminarRevealed } from '#app/seminar/run-seminar.ts'
import { isAnythingTold, type SeminarResult } from '#domain'
import { Actions, Button, LinkButton } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Said } from '#ui/Said.tsx'

import { ResultTable } from './ResultTable.tsx'
import type { AtSeminar } from './SeminarScreen.tsx'
import { seminarHref } from './way.ts'

type Props = AtSeminar & {
  readonly result: SeminarResult
  readonly revealed: SeminarRevealed | null
}

/** What came of it, and the hand that lays it beside the themes. */
export function Result(props: Props) {
  const { app, here, own, result, revealed } = props
  const said = own.result
  const [done, setDone] = useState('')
  const carry = () => setDone(carryResult(app, here) ? said.carried : '')
  if (!isAnythingTold(result)) return <Notice {...said.tooFew} />
  return (
    <>
      <p>{said.answered(result.answered)}</p>
      <p class="hint">{said.lead}</p>
      {revealed?.state === 'revealed' && revealed.doubts.length > 0 ? (
        <Notice
          tone="alert"
          happened={said.doubtTitle}
          safe={revealed.doubts.map((doubt) => said.doubts[doubt]).join(' ')}
        />
      ) : null}
      <ResultTable own={own} themes={here.asked.value?.themes ?? []} result={result} />
      <p>{said.carryText}</p>
      <Actions>
        <Button kind="primary" onPress={carry}>
          {said.carry}
        </Button>
        <LinkButton href={seminarHref(props, 'temaer')}>{said.toThemes}</LinkButton>
      </Actions>
      <Said text={done} />
    </>
  )
}
