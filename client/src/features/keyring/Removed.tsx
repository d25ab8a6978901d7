import { isUnderWay } from '#app/keyring-devices.ts'
import { roomOnDevice, type InKeyring } from '#app/keyring-rooms.ts'
import { canHaveNewKey, nameOnKeyringOf } from '#app/rooms.ts'
import { hrefOf } from '#app/route.ts'
import type { RoomOnKeyring } from '#domain'
import { Actions, LinkButton } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'

/** A device was taken off: which rooms should get a new key as well, and when that is needed. */
export function Removed({ app, here, words }: InKeyring) {
  const own = words.keyring.removed
  const { rooms, waysIn } = here.room.value
  const back = hrefOf({ at: 'keyring', steps: [] })
  return (
    <Page
      wall="own"
      audience={words.shell.onlyYou}
      heading={own.title}
      lead={<p>{own.lead}</p>}
      back={{ href: back, label: words.keyring.title }}
    >
      {isUnderWay(app, here) ? <Notice happened={own.waits} /> : null}
      {waysIn.length === 0 ? <p>{own.noWay}</p> : null}
      <section class="section" aria-label={own.rooms}>
        <h2>{own.rooms}</h2>
        <p>{own.why.join(' ')}</p>
        <p class="hint">{own.unsent}</p>
        {rooms.length === 0 ? <p>{own.none}</p> : null}
        <ul class="plain-list">
          {rooms.map((room) => (
            <Room key={room.roomId} app={app} words={words} room={room} />
          ))}
        </ul>
      </section>
      <Actions>
        <LinkButton kind="primary" href={back}>
          {own.back}
        </LinkButton>
      </Actions>
    </Page>
  )
}

function Room({ app, words, room }: Pick<InKeyring, 'app' | 'words'> & { room: RoomOnKeyring }) {
  const own = words.keyring.removed
  const name = nameOnKeyringOf(room, words.rooms) ?? words.keyring.rooms.later
  const record = roomOnDevice(app, room)
  const isHers = record !== null && canHaveNewKey(record.kind) && record.link.role === 'host'
  return (
    <li class="row">
      <span>
        {name} {record === null ? <span class="hint">{own.fetchFirst}</span> : null}
        {record !== null && !isHers ? <span class="hint">{own.notYours}</span> : null}
      </span>
      {isHers ? (
        <LinkButton
          href={hrefOf({ at: 'new-key', handle: record.handle, steps: ['hvem'] })}
          label={own.changeNamed(name)}
        >
          {own.change}
        </LinkButton>
      ) : null}
    </li>
  )
}
