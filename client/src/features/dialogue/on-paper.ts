import type { Words } from '#content'
import type { Agreement, Dialogue } from '#domain'

/** What both take with them, with how each agreement stands when it is no longer just open. */
export function agreementsOnPaper(
  { agreements, last }: Pick<Dialogue, 'agreements' | 'last'>,
  words: Words,
): readonly Agreement[] {
  const { states } = words.dialogueRoom.last
  const followed = last.map(({ state, ...agreement }) =>
    state === 'open' ? agreement : { ...agreement, what: `${agreement.what} (${states[state]})` },
  )
  return [...agreements, ...followed]
}
