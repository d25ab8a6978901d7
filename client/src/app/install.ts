/** The service worker that makes the app work without a network. */
export const workerAddress = '/sw.js'

/**
 * The one script address that Trusted Types lets through. An attacker who reaches this function gets
 * our own worker or nothing.
 */
export function trustedWorkerAddress(address: string): string {
  if (address !== workerAddress) throw new TypeError('only our own worker may be installed')
  return address
}
