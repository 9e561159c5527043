/**
 * What an editor sets: the section `plashka` of its configuration. All keys of a config file may stand there.
 */

export interface ClientSettings {
  /** Whether the count of what is due stands above the draft. */
  readonly codeLens: boolean
  /** Keys of a config, which go before those of config files; not validated yet. */
  readonly config: Readonly<Record<string, unknown>>
}

/** @param value As the client sent it. Null stands for what is not set. */
export function clientSettingsOf(value: unknown): ClientSettings {
  // What of the protocol is logged is between VS Code and its client.
  const { codeLens, trace: _, ...config } = (withoutUnset(value) ?? {}) as Readonly<Record<string, unknown>>
  return { codeLens: codeLens === true, config }
}

/** @returns Undefined for what holds nothing but what is not set: editors know each key, and send them all. */
function withoutUnset(value: unknown): unknown {
  if (value === null) return undefined
  if (typeof value !== 'object' || Array.isArray(value)) return value
  const set = Object.entries(value).flatMap(([key, inner]) => {
    const kept = withoutUnset(inner)
    return kept === undefined ? [] : [[key, kept] as const]
  })
  return set.length === 0 ? undefined : Object.fromEntries(set)
}
