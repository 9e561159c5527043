/**
 * Tells the site what was found in a post that has just been saved.
 */
import type { Checker } from '../checker.js'
import { wordsOf } from '../words-of.js'

export function keepReporting(checker: Checker): void {
  let wasSaving = false
  let isDue = false
  const renew = (): void => {
    const editor = wp.data.select('core/editor')
    const isSaving = editor.isSavingPost() && !editor.isAutosavingPost()
    if (wasSaving && !isSaving) isDue = editor.didPostSaveRequestSucceed()
    wasSaving = isSaving
    // What was written since is another text.
    if (isDue && editor.isEditedPostDirty()) isDue = false
    if (!isDue || !checker.isCurrent) return
    isDue = false
    void report(checker)
  }
  wp.data.subscribe(renew)
  checker.subscribe(renew)
}

async function report({ state, lists }: Checker): Promise<void> {
  const editor = wp.data.select('core/editor')
  const id = editor.getCurrentPostId()
  const modified = editor.getCurrentPostAttribute('modified_gmt')
  if (state.kind !== 'known' || id === null || typeof modified !== 'string') return
  const messages = state.messages.map(message => ({
    severity: message.severity,
    words: wordsOf(state, message),
    reason: message.reason,
    url: message.url,
  }))
  try {
    await wp.apiFetch({
      path: `/plashka/v1/posts/${id}/findings`,
      method: 'POST',
      data: { modified, lists, messages },
    })
  } catch {
    // The site keeps the post as not checked, which is what it then is.
  }
}
