import { parsePageContent, type PageContent } from '#protocol'

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Only what can be shown is taken: whoever asks for the page is never told that it is broken. */
export function contentOf(bytes: Uint8Array): PageContent | null {
  try {
    return parsePageContent(utf8.decode(bytes))
  } catch {
    return null
  }
}
