import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

// Between the browser and the server, to see the bytes that no page of the browser reports: those
// its service worker fetches.

export type CountingProxy = {
  readonly port: number
  bytesDown(): number
  /** From then on nobody answers here. */
  close(): void
}

export function openCountingProxy(serverPort: number): Promise<CountingProxy> {
  let bytes = 0
  const sockets = new Set<Socket>()
  const server = createServer((browser) => {
    const upstream = connect(serverPort, '127.0.0.1')
    upstream.on('data', (chunk: Buffer) => {
      bytes += chunk.byteLength
    })
    for (const socket of [browser, upstream]) {
      sockets.add(socket)
      socket.on('error', () => socket.destroy())
    }
    browser.on('close', () => upstream.destroy())
    upstream.on('close', () => browser.destroy())
    browser.pipe(upstream).pipe(browser)
  })
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve({
        port: (server.address() as AddressInfo).port,
        bytesDown: () => bytes,
        close() {
          server.close()
          for (const socket of sockets) socket.destroy()
        },
      })
    })
  })
}
