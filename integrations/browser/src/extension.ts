/** The browser's interface for extensions: Chromium's answers by promises, too. */
export const extension: Extension = typeof browser === 'undefined' ? chrome : browser
