/**
 * What the site tells its editors: `includes/Scripts.php` writes it.
 */
import type { IsoDate, Language, ProfileName, Style } from '../../../src/engine/index.js'

export interface Desk {
  /** Address of the folder with the engine. */
  readonly engine: string
  /** Where the lists lie: those of the plug-in, or the bundle of the house. */
  readonly lists: { readonly packed: string } | { readonly bundle: string }
  readonly language: Language
  readonly profile: ProfileName
  readonly style: Style
  /** Whether errors keep this user from publishing. */
  readonly holds: boolean
  /** In the site's time. */
  readonly today: IsoDate
}

declare global {
  interface Window {
    readonly plashkaDesk: Desk
  }
}

export const desk = window.plashkaDesk
