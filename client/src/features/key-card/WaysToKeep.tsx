import { useContext, useState } from 'preact/hooks'

import { keptKeyCard, type KeyCard } from '#app/key-card.ts'
import { nameOfRoom } from '#app/rooms.ts'
import { Actions, Button, LinkButton } from '#ui/Button.tsx'
import { FrameContext } from '#ui/frame.ts'
import { Said } from '#ui/Said.tsx'
import { useFile } from '#ui/use-file.ts'

import type { KeyCardProps } from './KeyCardScreen.tsx'

export function WaysToKeep({ app, words, card }: KeyCardProps & { card: KeyCard }) {
  const own = words.keyCard
  const { onPrint } = useContext(FrameContext)
  const [said, setSaid] = useState('')
  const file = useFile({
    name: own.fileName,
    type: 'text/plain;charset=utf-8',
    text: own.fileText(card.link, nameOfRoom(card.room, words.rooms)),
  })
  const copy = async () => {
    if (await app.ports.hand.copy(card.link)) setSaid(own.copied)
  }
  return (
    <>
      <Actions>
        <Button kind="primary" onPress={onPrint}>
          {own.print}
        </Button>
        <LinkButton href={file.href} download={file.name}>
          {own.download}
        </LinkButton>
        <Button onPress={() => void copy()}>{own.copy}</Button>
      </Actions>
      <Said text={said} />
      <Actions>
        <Button
          onPress={() => {
            void keptKeyCard(app, card.handle)
            app.ports.hand.back()
          }}
        >
          {own.done}
        </Button>
      </Actions>
    </>
  )
}
