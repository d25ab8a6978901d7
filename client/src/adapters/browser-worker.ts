/** Installs the service worker once the page has come to rest. `trusted` is its address. */
export function installWorker(window: Window, trusted: () => string): void {
  const container = window.navigator.serviceWorker as ServiceWorkerContainer | undefined
  if (container === undefined) return
  atRest(window, () => {
    // Refused in private windows and by policy: the app then needs the network, and says so itself.
    container.register(trusted()).catch(() => undefined)
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
