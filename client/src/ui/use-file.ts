import { useEffect, useMemo } from 'preact/hooks'

export interface FileToHand {
  readonly name: string
  readonly type: string
  readonly text: string | Uint8Array<ArrayBuffer>
}

/** The address of a file made here, for a link with `download`. It never leaves the browser. */
export function useFile({ name, type, text }: FileToHand): {
  readonly href: string
  readonly name: string
} {
  const href = useMemo(() => URL.createObjectURL(new Blob([text], { type })), [text, type])
  useEffect(() => () => URL.revokeObjectURL(href), [href])
  return { href, name }
}
