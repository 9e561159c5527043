/**
 * What the site tells its editors: `includes/Scripts.php` writes it.
 */
import type { IsoDate, Language, ProfileName, Style } from '../../../src/engine/index.js'

export interface Desk {
  /** Address of the folder with the engine. */
  readonly engine: string
  /** Address of the lists that came with the plug-in. */
  readonly lists: string
  /** Address of the house's newer ones; empty: there are none. */
  readonly bundle: string
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
