/**
 * Documents as specifications write them: the body, and behind lines of `@PART` what stands in others. `@link ID URL` makes
 * a relationship, `@member NAME` a member of the archive.
 */
import { strToU8 } from 'fflate'
import { docx, type Content } from './make.js'

export function docxOf(draft: string): Uint8Array {
  const [body = '', ...rest] = draft.split(/^@/m)
  const parts: Record<string, string> = {}
  const links: Record<string, string> = {}
  const members: Record<string, Uint8Array> = {}
  for (const part of rest) {
    const [, name = '', more = '', content = ''] = /^(\S+)([^\n]*)\n?([^]*)$/.exec(part) ?? []
    const [key = '', value = ''] = more.trim().split(' ')
    if (name === 'link') links[key] = value
    else if (name === 'member') members[key] = strToU8(content.trim())
    else parts[name] = content.trim()
  }
  const content: Content = { body: body.replace(/\n\s*/g, ''), links, members, ...parts }
  return docx(content)
}
