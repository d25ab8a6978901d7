import { useState } from 'preact/hooks'

import type { ScreenProps } from '#app/app.ts'
import { dateInWords, timeInWords } from '#app/calendar.ts'
import { groupOf, standInForGroup, type GroupHere } from '#app/group.ts'
import { hrefOf } from '#app/route.ts'
import { Actions, Button, LinkButton } from '#ui/Button.tsx'
import { OpeningPage } from '#ui/OpeningPage.tsx'
import { Page } from '#ui/Page.tsx'
import { Paper } from '#ui/Paper.tsx'
import { Said } from '#ui/Said.tsx'

import { ByLink } from './ByLink.tsx'
import { ByQr } from './ByQr.tsx'

type Props = ScreenProps<'group'>
type InGroup = Props & { readonly here: GroupHere }

/** The same two ways as for two, and what a whole group needs besides. */
export function InviteGroupScreen(props: Props) {
  const { app, words, route } = props
  const opening = groupOf(app, route.handle).value
  if (opening.state === 'open') return <Ways {...props} here={opening.room} />
  return <OpeningPage {...standInForGroup(opening, words)} />
}

function Ways(props: InGroup) {
  const { app, here, words, route } = props
  const own = words.groupInvite
  const { handle } = route
  const { shareText, limits } = own
  const ways = { app, words, handle, shareText, limits }
  return (
    <Page
      wall="group"
      audience={words.groupRoom.chip(here.room.value.people)}
      heading={own.title}
      lead={<p>{own.intro}</p>}
    >
      <ByQr {...ways} />
      <ByLink {...ways} />
      <TextToSend {...props} />
      <Paper label={own.paper.title}>
        <h2>{own.paper.title}</h2>
        <p>{own.paper.intro}</p>
        <Actions>
          <LinkButton href={hrefOf({ at: 'group', handle, steps: ['papir'] })}>
            {own.paper.go}
          </LinkButton>
        </Actions>
      </Paper>
      <Actions>
        <LinkButton kind="primary" href={hrefOf({ at: 'group', handle, steps: [] })}>
          {words.groupRoom.go.back}
        </LinkButton>
      </Actions>
    </Page>
  )
}

/** For a mail or a calendar: neither link nor code stands in it, so that it opens nothing. */
function TextToSend({ app, here, words }: InGroup) {
  const own = words.groupInvite.text
  const [said, setSaid] = useState('')
  const { meets, length } = here.room.value
  const language = app.choices.language.value
  const lines = [
    ...(meets === null
      ? []
      : [
          own.with(
            words.groupRoom.meets.at(
              dateInWords(meets.date, language),
              timeInWords(meets.time, language),
            ),
          ),
        ]),
    own.setAside(words.groupRoom.meets.lasts[length]),
    ...own.body,
  ]
  const copy = async () => {
    if (await app.ports.hand.copy(lines.join('\n'))) setSaid(own.copied)
  }
  return (
    <Paper label={own.title}>
      <h2>{own.title}</h2>
      <p>{own.intro}</p>
      <div>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <Actions>
        <Button onPress={() => void copy()}>{own.copy}</Button>
      </Actions>
      <Said text={said} />
    </Paper>
  )
}
