/**
 * The reporters by name. Each is loaded when it is asked for: most runs use none of them.
 */
import type { Reporter, ReporterName } from './types.js'

const loaders: Readonly<Record<ReporterName, () => Promise<Reporter>>> = {
  json: async () => (await import('./json.js')).json,
  sarif: async () => (await import('./sarif.js')).sarif,
  junit: async () => (await import('./junit.js')).junit,
  checkstyle: async () => (await import('./checkstyle.js')).checkstyle,
  github: async () => (await import('./github.js')).github,
  gitlab: async () => (await import('./gitlab.js')).gitlab,
  tap: async () => (await import('./tap.js')).tap,
  markdown: async () => (await import('./markdown.js')).markdown,
  html: async () => (await import('./html/index.js')).html,
}

export const reporterOf = (name: ReporterName): Promise<Reporter> => loaders[name]()
