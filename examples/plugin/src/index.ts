/** What the plugin brings to whoever names it in his config. */
import { digest } from './digest.js'
import { inFull } from './in-full.js'

export const rules = [inFull]

export const reporters = [digest]

/** `extends: plugin:house/strict` */
export const presets = {
  'house/strict': { policy: { scope: 'section' }, rules: { 'house/in-full': 'error' } },
}
