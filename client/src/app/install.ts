/** The service worker that makes the app work without a network. */
export const workerAddress = '/sw.js'

/**
 * The few script addresses that Trusted Types lets through. An attacker who reaches this function gets
 * one of our own workers or nothing.
 */
export function trustOnly(known: readonly string[]): (address: string) => string {
  return (address) => {
    if (!known.includes(address)) throw new TypeError('only our own worker may be installed')
    return address
  }
}
