// The slice of these packages' public interfaces that bench/ uses. Declared here so that the project's
// checks read bench/ without its packages installed, and whatever types they ship.

declare module 'lighthouse' {
  type Category = { readonly title: string; readonly score: number | null }
  type Audit = { readonly title: string; readonly score: number | null }
  type AuditRef = { readonly id: string; readonly weight: number }
  export type LighthouseResult = {
    readonly lhr: {
      readonly categories: Readonly<
        Record<string, Category & { readonly auditRefs: readonly AuditRef[] }>
      >
      readonly audits: Readonly<Record<string, Audit>>
    }
  }
  export default function lighthouse(
    address: string,
    flags: {
      readonly port: number
      readonly logLevel: 'error'
      readonly output: 'json'
      readonly disableStorageReset?: boolean
    },
  ): Promise<LighthouseResult | undefined>
}

declare module 'chrome-launcher' {
  export type LaunchedChrome = { readonly port: number; kill(): void }
  export function launch(options: {
    readonly chromePath: string
    readonly chromeFlags: readonly string[]
    readonly userDataDir: string
  }): Promise<LaunchedChrome>
}
