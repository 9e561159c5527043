/**
 * What an editor sets: the section `plashka` of its configuration. It goes before config files.
 */
import { styles, type Style } from '../fixes/index.js'
import { parseIsoDate } from '../registry/date.js'
import { languages, type IsoDate, type Language } from '../registry/types.js'

export interface ClientSettings {
  readonly language?: Language
  /** The day of publication of every draft. */
  readonly asOf?: IsoDate
  /** A policy by name, built-in or of the config; goes before the config's own choice. */
  readonly profile?: string
  /** Of the fixes that are proposed first, and of those on save. */
  readonly style?: Style
  /** Whether the count of what is due stands above the draft. */
  readonly codeLens: boolean
}

/** @param value As the client sent it; what is not understood counts as not set. */
export function clientSettingsOf(value: unknown): ClientSettings {
  const given = (typeof value === 'object' && value !== null ? value : {}) as Readonly<Record<string, unknown>>
  const language = languages.find(known => known === given['language'])
  const asOf = typeof given['asOf'] === 'string' ? parseIsoDate(given['asOf']) : undefined
  const profile = typeof given['profile'] === 'string' && given['profile'] !== '' ? given['profile'] : undefined
  const style = styles.find(known => known === given['style'])
  return {
    codeLens: given['codeLens'] === true,
    ...(language && { language }),
    ...(asOf && { asOf }),
    ...(profile !== undefined && { profile }),
    ...(style && { style }),
  }
}
