/**
 * The manifests of both builds. What the extension may do is all here: it sees the tab in which it is called, after it is
 * called, and connects to nothing.
 */

/** @typedef {'chromium' | 'firefox'} Browser */

/** The engine is a worker, and its lists are a script: nothing has to be fetched. */
const policy = "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; connect-src 'none'"

const panel = 'panel.html'

const ofBrowser = {
  chromium: {
    permissions: ['activeTab', 'scripting', 'sidePanel'],
    background: { service_worker: 'background.js' },
    side_panel: { default_path: panel },
    // Opens a side panel when it is asked to.
    minimum_chrome_version: '116',
  },
  firefox: {
    permissions: ['activeTab', 'scripting'],
    background: { scripts: ['background.js'] },
    sidebar_action: { default_panel: panel, default_title: '__MSG_name__', open_at_install: false },
    browser_specific_settings: {
      gecko: {
        id: 'plashka@plashka.example',
        // Highlights ranges from 140 on, and on phones asks what data is collected from 142 on.
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  },
}

/** @param {Browser} browser @param {string} version Of plashka. */
export const manifestFor = (browser, version) => ({
  manifest_version: 3,
  name: '__MSG_name__',
  description: '__MSG_description__',
  version,
  default_locale: 'ru',
  action: { default_title: '__MSG_check__' },
  commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+L' } } },
  content_security_policy: { extension_pages: policy },
  ...ofBrowser[browser],
})
