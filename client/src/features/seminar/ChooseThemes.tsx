import { useState } from 'preact/hooks'

import { themesIn } from '#app/prioritise.ts'
import { ask } from '#app/seminar/run-seminar.ts'
import { themeInWords } from '#app/theme-words.ts'
import { Actions, Button, LinkButton } from '#ui/Button.tsx'
import { Check } from '#ui/Choices.tsx'
import { Paper } from '#ui/Paper.tsx'

import type { AtSeminar } from './SeminarScreen.tsx'
import { seminarHref } from './way.ts'

/** Out of what lies on the organisation's table. What is chosen is copied, and stays as it is. */
export function ChooseThemes(props: AtSeminar) {
  const { here, organisation, words, own } = props
  const said = own.choose
  const themes = themesIn(organisation).value
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set())
  const [fault, setFault] = useState<keyof typeof said.faults | null>(null)
  const chosen = themes.filter(({ id }) => ids.has(id))
  const choose = (id: string, isChosen: boolean) => {
    setFault(null)
    setIds(new Set(isChosen ? [...ids, id] : [...ids].filter((one) => one !== id)))
  }
  const use = async () => {
    const copies = chosen.map(({ id, text, candidate }) => ({ id, text, candidate }))
    const answer = await ask(here, copies)
    setFault(answer.ok ? null : answer.reason)
  }
  return (
    <Paper label={said.title}>
      <h2>{said.title}</h2>
      <p>{themes.length === 0 ? said.none : said.lead}</p>
      {themes.map((theme) => (
        <Check
          key={theme.id}
          label={themeInWords(theme, words)}
          checked={ids.has(theme.id)}
          onChange={(isChosen) => choose(theme.id, isChosen)}
        />
      ))}
      {themes.length === 0 ? null : (
        <>
          <p aria-live="polite">{said.count(chosen.length)}</p>
          {fault === null ? null : (
            <p class="error" role="alert">
              {said.faults[fault]}
            </p>
          )}
          <p class="hint">{said.fixed}</p>
        </>
      )}
      <Actions>
        {themes.length === 0 ? null : (
          <Button kind="primary" onPress={() => void use()}>
            {said.button}
          </Button>
        )}
        <LinkButton href={seminarHref(props, 'temaer')}>{said.toThemes}</LinkButton>
        <LinkButton href={seminarHref(props, 'forslag')}>{said.toOffer}</LinkButton>
      </Actions>
    </Paper>
  )
}
