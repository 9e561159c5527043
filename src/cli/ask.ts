/**
 * A question on a terminal that is answered by yes or no.
 */
import { createInterface } from 'node:readline'
import type { Host } from './host.js'

/** Whether somebody sits there to answer. */
export const canAsk = ({ stdin, stdout }: Host): boolean => stdin.isTTY === true && stdout.isTTY === true

/**
 * @param yes The words of an agreement; whatever else is said, and the end of the input, is none.
 * @param output Where the question stands. Default: standard output.
 */
export async function isAgreed(
  question: string,
  yes: readonly string[],
  { stdin: input, stdout }: Host,
  output: NodeJS.WritableStream = stdout,
): Promise<boolean> {
  const lines = createInterface({ input, output })
  const answers = lines[Symbol.asyncIterator]()
  try {
    lines.setPrompt(question)
    lines.prompt()
    const line: IteratorResult<string, undefined> = await answers.next()
    return !line.done && yes.includes(line.value.trim().toLowerCase())
  } finally {
    lines.close()
  }
}
