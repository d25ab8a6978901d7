import { takePages } from '#app/workshop/pages.ts'

import { PasteForm, type Taken } from './PasteForm.tsx'
import type { InWorkshop } from './WorkshopScreen.tsx'

/** What they have written already becomes pages, without anybody copying it field by field. */
export function PasteText({ app, here, words, own }: InWorkshop) {
  const said = own.pages.own.paste
  const take = (text: string): Taken => {
    const read = takePages(app, here, text)
    if (read.ok) return { ok: true, said: said.taken(read.pages.length) }
    const { faults, safe } = said
    if (read.fault === 'empty') return { ok: false, fault: faults.empty }
    return { ok: false, fault: `${faults.tooMany(read.pages, read.room)} ${safe}` }
  }
  return <PasteForm words={words} said={said} onTake={take} />
}
