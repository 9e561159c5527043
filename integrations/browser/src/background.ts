/**
 * Called by its button or its keys: opens the panel, and tells it in which tab it was called.
 */
import { extension } from './extension.js'
import type { Called } from './protocol.js'

extension.action.onClicked.addListener(({ id, windowId }) => {
  // At once: both browsers open it only in answer to the user.
  void (extension.sidePanel?.open({ windowId }) ?? extension.sidebarAction?.open())
  if (id === undefined) return
  const called: Called = { kind: 'called', tab: id }
  // A panel that is only being opened does not hear it, and looks itself for the tab in front.
  extension.runtime.sendMessage(called).catch(() => undefined)
})
