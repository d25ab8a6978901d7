import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/** One person's network: it can be cut, and be whole again. */
export interface NetworkLine {
  readonly address: string
  cut(): void
  mend(): void
  close(): void
}

export async function layLine(relayPort: number): Promise<NetworkLine> {
  const sockets = new Set<Socket>()
  let isCut = false
  const server = createServer((near) => {
    if (isCut) {
      near.destroy()
      return
    }
    const far = connect(relayPort, '127.0.0.1')
    near.pipe(far).pipe(near)
    for (const socket of [near, far]) {
      sockets.add(socket)
      socket.on('error', () => socket.destroy())
      socket.on('close', () => {
        sockets.delete(socket)
        near.destroy()
        far.destroy()
      })
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const hangUp = () => sockets.forEach((socket) => socket.destroy())
  return {
    address: `http://localhost:${String((server.address() as AddressInfo).port)}`,
    cut: () => {
      isCut = true
      hangUp()
    },
    mend: () => {
      isCut = false
    },
    close: () => {
      hangUp()
      server.close()
    },
  }
}
