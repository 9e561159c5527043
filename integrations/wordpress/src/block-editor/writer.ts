/**
 * The block editor as an editor of a post.
 */
import { sure } from '../../../../src/checked/index.js'
import type { IsoDate } from '../../../../src/engine/index.js'
import type { Writer } from '../checker.js'
import type { Desk } from '../desk.js'
import { edited } from '../draft.js'
import { BlockText } from './blocks.js'

const { select, dispatch } = wp.data

/** The text as it stands in the blocks now. */
export const currentText = (): BlockText => new BlockText(select('core/block-editor').getBlocks(), wp.blocks)

/** @param batch Makes one step of several changes. */
export const blockEditor = (desk: Desk, batch: (change: () => void) => void): Writer => ({
  read: () => ({ title: select('core/editor').getEditedPostAttribute('title') ?? '', content: currentText().text }),
  day: () => {
    const { isEditedPostDateFloating, getEditedPostAttribute } = select('core/editor')
    const date = isEditedPostDateFloating() ? undefined : getEditedPostAttribute('date')
    return (date?.slice(0, 10) as IsoDate | undefined) ?? desk.today
  },
  write: ({ title, content }) => {
    const changes = currentText().changesFor(content)
    if (!changes) return false
    const { attributes, replaced, added } = changes
    const former = select('core/editor').getEditedPostAttribute('title') ?? ''
    const { updateBlockAttributes, replaceBlocks, insertBlocks } = dispatch('core/block-editor')
    const { getBlock, getBlockIndex } = select('core/block-editor')
    batch(() => {
      const ids = Object.keys(attributes)
      const values = Object.fromEntries(ids.map(id => [id, likeFormer(getBlock(id)?.attributes, sure(attributes[id]))]))
      if (ids.length > 0) updateBlockAttributes(ids, values, true)
      for (const { behind, blocks } of added) insertBlocks(blocks, getBlockIndex(behind) + 1, undefined, false)
      for (const { clientId, blocks } of replaced) replaceBlocks(clientId, blocks)
      if (title.length > 0) dispatch('core/editor').editPost({ title: edited(former, title) })
    })
    return true
  },
})

/** Rich text stays of the kind it was: HTML, or an object. */
function likeFormer(
  former: Readonly<Record<string, unknown>> | undefined,
  changes: Readonly<Record<string, string>>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(changes).map(([attribute, html]) => {
      const value = former?.[attribute]
      if (typeof value !== 'object' || value === null) return [attribute, html]
      const { fromHTMLString } = value.constructor as { fromHTMLString?: (html: string) => unknown }
      return [attribute, fromHTMLString?.(html) ?? html]
    }),
  )
}
