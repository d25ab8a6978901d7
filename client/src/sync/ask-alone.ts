import { encodeClientFrame, parseRelayFrame, type ClientFrame, type RelayFrame } from '#protocol'

import type { SyncPorts } from './ports.ts'

export type PortsToAsk = Pick<SyncPorts, 'relay' | 'clock'>

const patienceMs = 15_000

/** One question over a connection of its own: the relay cannot tell whose room it has to do with. */
export function askAlone(
  { relay, clock }: PortsToAsk,
  question: ClientFrame,
): Promise<RelayFrame | null> {
  return new Promise((resolve) => {
    const connection = relay.dial({ frame: hear, closed: () => answer(null) })
    const cancel = clock.schedule(patienceMs, () => answer(null))

    function hear(bytes: Uint8Array): void {
      const frame = parseRelayFrame(bytes.slice())
      if (!frame.ok) return answer(null)
      if (frame.value.type === 'challenge') connection.send(encodeClientFrame(question))
      else answer(frame.value)
    }
    function answer(reply: RelayFrame | null): void {
      cancel()
      resolve(reply)
      connection.close()
    }
  })
}
