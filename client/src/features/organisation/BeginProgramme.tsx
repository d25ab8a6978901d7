import { useEffect } from 'preact/hooks'

import type { ScreenProps } from '#app/app.ts'
import { hrefOf } from '#app/route.ts'
import type { RoomOnDevice } from '#app/rooms.ts'
import { programmeWords, type ProgrammeWords } from '#content/programme'
import { parseStartPath, type StartPathKey } from '#domain'
import { LinkButton } from '#ui/Button.tsx'
import { Page } from '#ui/Page.tsx'

import { OrganisationForm } from './MakeOrganisation.tsx'

type Props = ScreenProps<'new-programme'>

/** A way to begin becomes a programme: in an organisation's room one has, or in one made for it. */
export function BeginProgramme(props: Props) {
  const { app, words, route } = props
  const own = programmeWords[app.choices.language.value]
  const path = parseStartPath(route.path)
  return (
    <Page
      wall="organisation"
      audience={words.organisationRoom.chip}
      heading={path === null ? own.begin.heading : own.paths[path].name}
      lead={<p>{own.begin.lead}</p>}
      back={{ href: hrefOf({ at: 'start-path' }), label: own.begin.toPaths }}
    >
      {path === null ? <p>{own.begin.unknown}</p> : <Where {...props} own={own} path={path} />}
    </Page>
  )
}

type WhereProps = Props & { readonly own: ProgrammeWords; readonly path: StartPathKey }

function Where({ app, words, own, path }: WhereProps) {
  useEffect(() => void app.rooms.load(), [app])
  const rooms = (app.rooms.list.value ?? []).filter(mayBeginIn)
  const routeTo = (handle: string) =>
    ({ at: 'organisation', handle, steps: ['forloeb', path] }) as const
  return (
    <>
      <section class="section">
        <h2>{own.begin.rooms}</h2>
        {rooms.length === 0 ? <p>{own.begin.none}</p> : null}
        <ul class="ways">
          {rooms.map(({ handle, name, saidName }) => (
            <li key={handle}>
              <LinkButton kind="primary" href={hrefOf(routeTo(handle))}>
                {own.begin.inRoom(name || saidName || own.begin.unnamed)}
              </LinkButton>
            </li>
          ))}
        </ul>
      </section>
      <section class="section">
        <h2>{own.begin.make}</h2>
        <OrganisationForm app={app} words={words} onMade={(handle) => app.go(routeTo(handle))} />
      </section>
    </>
  )
}

function mayBeginIn({ kind, ended, link }: RoomOnDevice): boolean {
  return kind === 'organisation' && !ended && link.role !== 'viewer'
}
