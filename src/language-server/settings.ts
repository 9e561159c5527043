/**
 * What an editor sets: the section `plashka` of its configuration. All keys of a config file may stand there.
 */

export interface ClientSettings {
  /** Whether the count of what is due stands above the draft. */
  readonly codeLens: boolean
  /** Keys of a config, which go before those of config files; not validated yet. */
  readonly config: Readonly<Record<string, unknown>>
}

/** @param value As the client sent it. */
export function clientSettingsOf(value: unknown): ClientSettings {
  // What of the protocol is logged, and from where the lists come, is between VS Code and its client; for trust see below.
  const { codeLens, trace: _, trust: __, bundle: ___, ...config } = isMap(value) ? (withoutUnset(value) ?? {}) : {}
  return { codeLens: codeLens === true, config }
}

/**
 * Whether the client trusts its workspace: plugins and presets of it run. Told once, when the server starts: settings come
 * from the workspace itself, too.
 * @param options Of the initialization.
 */
export function isTrusting(options: unknown): boolean {
  const { trust, plashka } = isMap(options) ? options : {}
  return trust === true || (isMap(plashka) && plashka['trust'] === true)
}

type Settings = Readonly<Record<string, unknown>>

const isMap = (value: unknown): value is Settings =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Editors that know each key send them all: null and what is empty stand for those that are not set. */
function withoutUnset(values: Settings): Settings | undefined {
  const set = Object.entries(values).flatMap(([key, value]) => {
    const kept = isMap(value) ? withoutUnset(value) : value
    return isUnset(kept) ? [] : [[key, kept] as const]
  })
  return set.length === 0 ? undefined : Object.fromEntries(set)
}

const isUnset = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
