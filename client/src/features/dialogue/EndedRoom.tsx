import type { Words } from '#content'
import { Notice } from '#ui/Notice.tsx'

export function EndedRoom({ words }: { words: Words }) {
  const own = words.dialogueRoom.ended
  return (
    <Notice tone="alert" happened={`${own.title}. ${own.happened}`} safe={own.still}>
      <p>{own.other}</p>
    </Notice>
  )
}
