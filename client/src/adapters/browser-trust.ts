/** Not in the compiler's own types yet. https://w3c.github.io/trusted-types/dist/spec/ */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL: (address: string) => string }
}

/**
 * Gives addresses that Trusted Types lets become a worker: a plain string is refused, silently. `trust`
 * is the only judge of them. Called once: the policy of our name may be made once.
 */
export function createTrust(
  window: Window & { trustedTypes?: TrustedTypes },
  trust: (address: string) => string,
): (address: string) => string {
  const policy = window.trustedTypes?.createPolicy('tillidsrum', { createScriptURL: trust })
  return policy ? (address) => policy.createScriptURL(address) : trust
}
