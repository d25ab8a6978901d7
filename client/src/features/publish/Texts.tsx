import { useState } from 'preact/hooks'

import { dateInWords } from '#app/calendar.ts'
import { pageAddress } from '#app/publishing/page-address.ts'
import { dateOfDay, newestEdition } from '#domain'
import { Actions, Button } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Paper } from '#ui/Paper.tsx'
import { Said } from '#ui/Said.tsx'

import type { InPublishing } from './PublishScreen.tsx'

const occasions = ['committees', 'meeting', 'annual'] as const

/** To be copied into a mail or an agenda, and changed there. */
export function Texts({ app, words, publishing }: InPublishing) {
  const own = words.publish.texts
  const [said, setSaid] = useState('')
  const page = publishing.current.value
  const newest = newestEdition(page)
  const day = newest === null ? '' : dateInWords(dateOfDay(newest.day), app.choices.language.value)
  const address =
    page === null || newest === null
      ? ''
      : own.address(newest.number, day, pageAddress(app, page.id))
  const copy = async (text: string) => {
    setSaid((await app.ports.hand.copy(text)) ? own.copied : '')
  }
  return (
    <div class="only-screen">
      <Paper label={own.title}>
        <h2>{own.title}</h2>
        <p>{own.lead}</p>
        {address === '' ? <p class="hint">{own.unpublished}</p> : null}
        {occasions.map((occasion) => {
          const { name, text } = own[occasion]
          const whole = text(address).replaceAll(/ +$/gmu, '')
          return (
            <Disclosure key={occasion} summary={name}>
              <p class="text-to-copy">{whole}</p>
              <Actions>
                <Button label={own.copy(name)} onPress={() => void copy(whole)}>
                  {own.copyShort}
                </Button>
              </Actions>
            </Disclosure>
          )
        })}
        <Said text={said} />
      </Paper>
    </div>
  )
}
