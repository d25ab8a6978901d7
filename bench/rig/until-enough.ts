import { setTimeout as sleep } from 'node:timers/promises'

const mostMs = 20_000

/** Or twenty seconds later: what is lacking then is counted by who waited. */
export async function untilEnough(isEnough: () => boolean): Promise<void> {
  const deadline = performance.now() + mostMs
  while (!isEnough() && performance.now() < deadline) await sleep(20)
}
