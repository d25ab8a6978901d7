import type { ComponentChildren } from 'preact'

import { itemsOnMap } from '#app/items-on-map.ts'
import { meetingIn } from '#app/meeting.ts'
import { hrefOf } from '#app/route.ts'
import { Actions, Button } from '#ui/Button.tsx'
import { Page } from '#ui/Page.tsx'
import { MapSheet } from '#ui/priority-map/MapSheet.tsx'
import { usePrinting } from '#ui/printing.ts'

import type { InGroup } from './GroupScreen.tsx'
import { ItemCards } from './ItemCards.tsx'
import { ItemsToCross } from './ItemsToCross.tsx'
import './on-paper.css'

const sheets = ['crosses', 'cards', 'map', 'placed'] as const
type Sheet = (typeof sheets)[number]

/** For those who would rather write by hand or stand round a table: one sheet at a time goes to the printer. */
export function OnPaper(props: InGroup) {
  const { here, words, route } = props
  const own = words.groupInvite.paper
  const { printed, print } = usePrinting<Sheet>('crosses')
  const hasMap = meetingIn(here).value.placed.size > 0
  return (
    <>
      <div class="only-screen">
        <Page
          wall="group"
          audience={words.groupRoom.chip(here.room.value.people)}
          heading={own.heading}
          lead={<p>{own.lead}</p>}
          back={{
            href: hrefOf({ at: 'group', handle: route.handle, steps: [] }),
            label: words.groupRoom.go.back,
          }}
        >
          {sheets
            .filter((sheet) => sheet !== 'placed' || hasMap)
            .map((sheet) => (
              <section key={sheet} class="section">
                <h2>{own.sheets[sheet].name}</h2>
                <p>{own.sheets[sheet].about}</p>
                <Actions>
                  <Button
                    label={`${own.print}: ${own.sheets[sheet].name}`}
                    onPress={() => print(sheet)}
                  >
                    {own.print}
                  </Button>
                </Actions>
              </section>
            ))}
        </Page>
      </div>
      {sheetOf(props)[printed]()}
    </>
  )
}

/** What is printed. */
function sheetOf(props: InGroup): Readonly<Record<Sheet, () => ComponentChildren>> {
  const { here, words } = props
  const { asked } = here.room.value
  const meeting = meetingIn(here).value
  const map = words.priorityMap
  return {
    crosses: () => <ItemsToCross {...props} />,
    cards: () => <ItemCards {...props} />,
    map: () => <MapSheet words={map} items={[]} />,
    placed: () => <MapSheet words={map} items={itemsOnMap({ asked, meeting, moved: [] }, words)} />,
  }
}
