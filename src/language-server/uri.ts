/**
 * Addresses of documents, and the files they stand for.
 */
import { fileURLToPath, pathToFileURL } from 'node:url'

/** @returns The absolute path, or nothing for what is no file: a draft not yet saved. */
export const pathOf = (uri: string): string | undefined => (uri.startsWith('file:') ? fileURLToPath(uri) : undefined)

export const uriOf = (path: string): string => pathToFileURL(path).href
