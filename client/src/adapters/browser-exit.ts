import type { Exit } from '#ports/exit.ts'

/** Named after the page it leads to: whoever looks into the browser's storage learns nothing. */
const markKey = 'kalender'

export function createBrowserExit(window: Window): Exit {
  const { document } = window
  return {
    blank() {
      document.title = 'Kalender'
      document.documentElement.removeAttribute('data-wall')
      document.body.replaceChildren()
    },
    replaceWith: (address) => window.location.replace(address),
    mark: {
      isSet: () => attempt(() => window.sessionStorage.getItem(markKey) !== null, false),
      set: () => attempt(() => window.sessionStorage.setItem(markKey, ''), undefined),
      clear: () => attempt(() => window.sessionStorage.removeItem(markKey), undefined),
    },
  }
}

/** Where the browser blocks storage, leaving still works; only Back does not know of it. */
function attempt<Result>(work: () => Result, otherwise: Result): Result {
  try {
    return work()
  } catch {
    return otherwise
  }
}
