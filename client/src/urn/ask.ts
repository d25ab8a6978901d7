import { encodeClientFrame, parseRelayFrame, type ClientFrame, type RelayFrame } from '#protocol'

import type { UrnPorts } from './ports.ts'

const patienceMs = 15_000

/**
 * One question over a connection of its own, which says nothing else and is closed with the answer.
 * Null when none came; several frames only where the answer comes in parts.
 */
export function ask(
  { relay, clock }: Pick<UrnPorts, 'relay' | 'clock'>,
  question: (challenge: Uint8Array) => Promise<ClientFrame>,
): Promise<readonly RelayFrame[] | null> {
  return new Promise((resolve, reject) => {
    const heard: RelayFrame[] = []
    const connection = relay.dial({ frame: hear, closed: () => end(null) })
    let cancel = clock.schedule(patienceMs, () => end(null))

    function hear(bytes: Uint8Array): void {
      const frame = parseRelayFrame(bytes.slice())
      if (!frame.ok) return end(null)
      if (frame.value.type === 'challenge') {
        question(frame.value.challenge).then(
          (asked) => connection.send(encodeClientFrame(asked)),
          reject,
        )
      } else take(frame.value)
    }
    function take(frame: RelayFrame): void {
      heard.push(frame)
      if (frame.type !== 'urn-part' || frame.part.index + 1 === frame.part.count) return end(heard)
      if (frame.part.index + 1 !== heard.length) return end(null)
      cancel()
      cancel = clock.schedule(patienceMs, () => end(null))
    }
    function end(answer: readonly RelayFrame[] | null): void {
      cancel()
      resolve(answer)
      connection.close()
    }
  })
}
