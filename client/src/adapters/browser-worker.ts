/** Not in the compiler's own types yet. https://w3c.github.io/trusted-types/dist/spec/ */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL: (address: string) => string }
}

/**
 * Installs the service worker once the page has come to rest. `trust` is the only judge of the
 * address: under Trusted Types a plain string is refused, silently, and the app never works offline.
 */
export function installWorker(
  window: Window & { trustedTypes?: TrustedTypes },
  address: string,
  trust: (address: string) => string,
): void {
  const container = window.navigator.serviceWorker as ServiceWorkerContainer | undefined
  const policy = window.trustedTypes?.createPolicy('tillidsrum', { createScriptURL: trust })
  if (container === undefined) return
  atRest(window, () => {
    const trusted = policy ? policy.createScriptURL(address) : trust(address)
    // Refused in private windows and by policy: the app then needs the network, and says so itself.
    container.register(trusted).catch(() => undefined)
  })
}

function atRest(window: Window, work: () => void): void {
  const whenIdle = () => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(work)
    else setTimeout(work, 2000)
  }
  if (window.document.readyState === 'complete') whenIdle()
  else window.addEventListener('load', whenIdle, { once: true })
}
