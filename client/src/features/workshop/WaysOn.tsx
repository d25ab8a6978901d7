import { useContext, useMemo } from 'preact/hooks'

import { hrefOf } from '#app/route.ts'
import { workshopFile } from '#app/workshop/programme.ts'
import { Actions, Button, LinkButton } from '#ui/Button.tsx'
import { FrameContext } from '#ui/frame.ts'
import { useFile, type FileToHand } from '#ui/use-file.ts'

import type { InWorkshop } from './WorkshopScreen.tsx'

/** What else there is in the room. */
export function WaysOn(props: InWorkshop) {
  const { app, here, own, route } = props
  const { go } = own.room
  const { onPrint } = useContext(FrameContext)
  const workshop = here.room.value
  const file = useMemo(() => workshopFile(app, workshop, go.eventTitle), [app, workshop, go])
  const to = (...steps: readonly string[]) =>
    hrefOf({ at: 'workshop', handle: route.handle, steps })
  return (
    <div class="only-screen">
      <Actions>
        {workshop.programme.items.length === 0 ? null : (
          <LinkButton kind="primary" href={to('gang')}>
            {go.run}
          </LinkButton>
        )}
        <Button onPress={onPrint}>{go.print}</Button>
        {file === null ? null : <Calendar file={file} text={go.calendar} />}
      </Actions>
      <nav aria-label={go.title}>
        <ul class="ways">
          <li>
            <a href={to('deltagere')}>{go.people}</a>
          </li>
          <li>
            <a href={to('inviter')}>{go.invite}</a>
          </li>
          {here.standing === 'maker' ? (
            <li>
              <a href={to('noeglekort')}>{go.keyCard}</a>
            </li>
          ) : null}
          <li>
            <a href={hrefOf({ at: 'rooms' })}>{go.rooms}</a>
          </li>
        </ul>
      </nav>
    </div>
  )
}

function Calendar({ file, text }: { readonly file: FileToHand; readonly text: string }) {
  const { href, name } = useFile(file)
  return (
    <LinkButton href={href} download={name}>
      {text}
    </LinkButton>
  )
}
