/** The browser's interface for extensions: Chromium's answers by promises, too. */
export const extension: Extension = typeof browser === 'undefined' ? chrome : browser

/** Whether it is Firefox's. */
export const isFirefox = extension.runtime.getURL('').startsWith('moz-extension:')
