import { createBareWs } from './bare-ws.ts'
import { hocuspocus } from './hocuspocus.ts'
import type { System } from './system.ts'
import { measureMessageBytes, tillidsrum } from './tillidsrum.ts'
import { yWebsocket } from './y-websocket.ts'

/** In the order of the tables: what everything is compared with first, we last. */
export async function listSystems(): Promise<readonly System[]> {
  return [createBareWs(await measureMessageBytes()), yWebsocket, hocuspocus, tillidsrum]
}
