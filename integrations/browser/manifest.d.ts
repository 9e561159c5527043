export type Browser = 'chromium' | 'firefox'

export interface Manifest {
  readonly permissions: readonly string[]
  readonly content_security_policy: { readonly extension_pages: string }
  readonly [key: string]: unknown
}

export function manifestFor(browser: Browser, version: string): Manifest
