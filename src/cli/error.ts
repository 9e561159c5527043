/**
 * Errors as people read them.
 */

/** An error's message with those of its causes. */
export function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? `${error.message}\n${messageOf(error.cause)}` : error.message
}
