/** Documents as specifications write them: the body, and behind a line `@styles` the automatic styles. */
import { odt } from './make.js'

export function odtOf(draft: string): Uint8Array {
  const [body = '', styles = ''] = draft.split('@styles')
  return odt({ body: body.trim(), styles: styles.trim(), header: '<text:p>Шапка</text:p>' })
}
