/** Documents as specifications write them: the body, and behind a line `@styles` the automatic styles. */
import { fodt } from './make.js'

export function fodtOf(draft: string): string {
  const [body = '', styles = ''] = draft.split('@styles')
  return fodt({ body: body.trim(), styles: styles.trim() })
}
