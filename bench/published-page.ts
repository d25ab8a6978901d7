import { randomBytes } from 'node:crypto'

import { bytesToBase64url, pageKeyFromSecret } from '../packages/crypto/src/index.ts'
import {
  encodeClientFrame,
  encodeEdition,
  encodePageContent,
  parseRelayFrame,
  signedMessage,
  type PageBlock,
} from '../packages/protocol/src/index.ts'
import { findChromium } from '../scripts/chromium.ts'
import { auditAddress } from './rig/lighthouse.ts'
import { startServer } from './rig/server-process.ts'
import { openSocket, type Socket } from './rig/socket.ts'
import { printNoise, printTable, printTitle, round } from './rig/table.ts'
import { tillidsrum } from './systems/tillidsrum.ts'

// A published page as a stranger's phone meets it: what comes over the wire, and what Lighthouse says.

const chromium = findChromium()
if (chromium === null) process.exit(1)

const lists: readonly PageBlock[] = Array.from({ length: 12 }, (_, at) => [
  { kind: 'heading', level: 2, text: `Afsnit ${String(at + 1)}` } as const,
  { kind: 'text', text: 'Et afsnit, som nogen har skrevet. '.repeat(4) } as const,
  { kind: 'list', items: ['Det ene', 'Det andet', 'Det tredje'] } as const,
  { kind: 'table', caption: '', head: ['Hvad', 'Hvem'], rows: [['Dette', 'Ida']] } as const,
]).flat()

printTitle('A published page, Lighthouse, mobile preset')
const server = await startServer(tillidsrum.server)
try {
  const address = `http://localhost:${server.port}/side/${await publish(server.port)}`
  const { scores, shortfalls } = await auditAddress(chromium, { name: 'page', address })
  const response = await fetch(address, { headers: { 'accept-encoding': 'br' } })
  const html = await response.text()
  printTable(
    ['kB', 'scripts', 'performance', 'accessibility', 'best practices', 'seo', 'short of 100 by'],
    [
      [
        round(Number(response.headers.get('content-length')) / 1000),
        html.split('<script').length - 1,
        ...scores,
        shortfalls.join(', '),
      ],
    ],
  )
} finally {
  await server.kill()
}
printNoise()

async function publish(port: number): Promise<string> {
  const { pageId, signer } = await pageKeyFromSecret(randomBytes(32))
  const day = Math.floor(Date.now() / 86_400_000)
  const content = encodePageContent({
    language: 'da',
    title: 'En side',
    owner: 'Ida',
    blocks: lists,
  })
  const signed = encodeEdition({
    key: signer.publicKey,
    number: 1,
    previous: new Uint8Array(32),
    day,
    lastDay: day + 365,
    content: new TextEncoder().encode(content),
  })
  const signature = await signer.sign(signedMessage('edition', signed))
  await say(
    port,
    encodeClientFrame({ type: 'page-publish', edition: Buffer.concat([signed, signature]) }),
  )
  return bytesToBase64url(pageId)
}

/** Resolves when the relay has taken it. */
function say(port: number, frame: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    let socket: Socket | null = null
    const hear = (bytes: Uint8Array) => {
      const heard = parseRelayFrame(bytes)
      if (heard.ok && heard.value.type === 'page') {
        socket?.close()
        resolve()
      } else if (heard.ok && heard.value.type === 'error') reject(new Error(heard.value.code))
    }
    void openSocket({ port, path: '/relay' }, hear).then((opened) => {
      socket = opened
      opened.send(frame)
    }, reject)
  })
}
