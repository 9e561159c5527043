/**
 * Holds publication while errors stand. Drafts can always be saved: nobody shall lose a text for its notices.
 */
import type { Checker } from '../checker.js'

const name = 'plashka'

export function keepLock(checker: Checker): void {
  const { lockPostSaving, unlockPostSaving } = wp.data.dispatch('core/editor')
  let isLocked = false
  const renew = (): void => {
    const { state } = checker
    const locks = state.kind === 'known' && state.errors > 0 && wouldPublish()
    if (locks === isLocked) return
    isLocked = locks
    if (locks) lockPostSaving(name)
    else unlockPostSaving(name)
  }
  checker.subscribe(renew)
  // The panel before publication opens, a day is set …
  wp.data.subscribe(renew)
}

/** Whether the next save could bring the post to readers. */
function wouldPublish(): boolean {
  const editor = wp.data.select('core/editor')
  if (editor.isCurrentPostPublished() || editor.isCurrentPostScheduled()) return true
  const isOpened = editor.isPublishSidebarOpened ?? wp.data.select('core/edit-post').isPublishSidebarOpened
  // Who has switched the panel off publishes by one click.
  return !editor.isPublishSidebarEnabled() || isOpened?.() === true
}
