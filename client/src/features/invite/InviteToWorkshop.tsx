import type { ScreenProps } from '#app/app.ts'
import { standInFor } from '#app/opening.ts'
import { hrefOf } from '#app/route.ts'
import { mayLead, workshopOf } from '#app/workshop/workshop.ts'
import type { WorkshopWords } from '#content/workshop/da'
import { Notice } from '#ui/Notice.tsx'
import { OpeningPage } from '#ui/OpeningPage.tsx'
import { Page } from '#ui/Page.tsx'

import { ByLink } from './ByLink.tsx'
import { ByQr } from './ByQr.tsx'

type Props = ScreenProps<'workshop'> & { readonly own: WorkshopWords }

/** Those who lead as well: they write in the programme, and go on where a laptop dies. */
export function InviteToWorkshop({ app, words, own, route }: Props) {
  const opening = workshopOf(app, route.handle).value
  if (opening.state !== 'open') {
    return (
      <OpeningPage
        wall="published"
        audience={own.room.chip}
        {...standInFor(opening, words, own.room)}
      />
    )
  }
  const { handle } = route
  const { title, intro, shareText, limits } = own.invite
  const ways = { app, words, handle, shareText, limits }
  return (
    <Page
      wall="published"
      audience={own.room.chip}
      heading={title}
      lead={<p>{intro}</p>}
      back={{ href: hrefOf({ at: 'workshop', handle, steps: [] }), label: own.room.go.back }}
    >
      {mayLead(opening.room) ? (
        <>
          <ByQr {...ways} />
          <ByLink {...ways} />
        </>
      ) : (
        <Notice {...own.room.viewer} />
      )}
    </Page>
  )
}
