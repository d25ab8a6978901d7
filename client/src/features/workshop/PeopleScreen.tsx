import { useEffect, useState } from 'preact/hooks'

import { wholeKeyLink } from '#app/invite.ts'
import { hrefOf } from '#app/route.ts'
import { newWayIn, wayIn } from '#app/workshop/way-in.ts'
import { Actions, Button } from '#ui/Button.tsx'
import { Page } from '#ui/Page.tsx'
import { Paper } from '#ui/Paper.tsx'
import { QrCode } from '#ui/QrCode.tsx'
import { Said } from '#ui/Said.tsx'

import type { InWorkshop } from './WorkshopScreen.tsx'

/** The two ways for those who take part: a picture, and a link with the code on the wall. */
export function PeopleScreen(props: InWorkshop) {
  const { own, route } = props
  return (
    <Page
      wall="published"
      audience={own.room.chip}
      heading={own.people.title}
      lead={<p>{own.people.intro}</p>}
      back={{
        href: hrefOf({ at: 'workshop', handle: route.handle, steps: [] }),
        label: own.room.go.back,
      }}
    >
      <ByPicture {...props} />
      <ByCode {...props} />
    </Page>
  )
}

/** The whole key of who takes part; null until it is derived. */
export function useParticipantLink({ app, route }: Pick<InWorkshop, 'app' | 'route'>) {
  const [link, setLink] = useState<string | null>(null)
  useEffect(() => {
    void wholeKeyLink(app, route.handle, 'participant').then(setLink)
  }, [app, route.handle])
  return link
}

function ByPicture(props: InWorkshop) {
  const { app, own } = props
  const said = own.people.qr
  const link = useParticipantLink(props)
  const [copied, setCopied] = useState('')
  const copy = async () => {
    if (link !== null && (await app.ports.hand.copy(link))) setCopied(said.copied)
  }
  return (
    <Paper label={said.title}>
      <h2>{said.title}</h2>
      <p>{said.text}</p>
      {link === null ? null : <QrCode text={link} label={said.label} />}
      <p class="hint">{said.careful}</p>
      <Actions>
        <Button onPress={() => void copy()}>{said.copy}</Button>
      </Actions>
      <Said text={copied} />
    </Paper>
  )
}

function ByCode({ app, here, words, own }: InWorkshop) {
  const said = own.people.code
  const way = wayIn(app, here)
  const [news, setNews] = useState('')
  const copy = async () => {
    if (way !== null && (await app.ports.hand.copy(way.link))) setNews(own.people.qr.copied)
  }
  const again = async () => {
    const made = await newWayIn(app, here)
    setNews(made === 'made' ? said.made : said.offline)
  }
  return (
    <Paper label={said.title}>
      <h2>{said.title}</h2>
      <p>{said.text}</p>
      {way === null ? (
        <p>{said.offline}</p>
      ) : (
        <>
          <h3>{said.link}</h3>
          <p class="key-link">{way.link}</p>
          <h3>{said.code}</h3>
          <p class="told-code">{words.invite.link.digits(way.code)}</p>
        </>
      )}
      <p class="hint">{said.limits}</p>
      <Actions>
        <Button onPress={() => void copy()}>{said.copy}</Button>
        <Button kind="quiet" onPress={() => void again()}>
          {said.again}
        </Button>
      </Actions>
      <Said text={news} />
    </Paper>
  )
}
