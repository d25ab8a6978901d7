import { takePrinted } from '#app/workshop/programme.ts'
import { Disclosure } from '#ui/Disclosure.tsx'

import { PasteForm, type Taken } from './PasteForm.tsx'
import type { InWorkshop } from './WorkshopScreen.tsx'

/** A programme somebody has already: with its times, also where they do not fit each other. */
export function PrintedProgramme({ app, here, words, own }: InWorkshop) {
  const said = own.programme.printed
  const take = (text: string): Taken => {
    const read = takePrinted(app, here, text)
    if (read.ok) return { ok: true, said: said.taken(read.items.length) }
    const where = read.line === null ? '' : `${said.line(read.line)} `
    return { ok: false, fault: `${where}${said.faults[read.fault]} ${said.safe}` }
  }
  return (
    <Disclosure summary={said.summary}>
      <PasteForm words={words} said={said} onTake={take} />
    </Disclosure>
  )
}
