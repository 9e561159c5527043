/**
 * The compiled lexicon for the wire: what the registry that travels with it tells and tables that follow from others stay
 * behind, the rest goes as it packs best.
 */
import { numberAt } from '../checked/index.js'
import { decode, encode, type Tables } from './artefact.js'
import { withDerived } from './derived.js'
import { gaps } from '../language/word-cursor.js'
import { readTexts, writeTexts, type KnownTexts } from './wire-texts.js'
import { readWords, writeWords } from './wire-words.js'
import { Reader, stepsOf, summedSteps, Writer } from './wire.js'

/**
 * @param lexicon Bytes of `lexicon.bin`.
 * @param known Texts of the registry that go with it.
 * @returns A third of the bytes, which pack into a fifth of what those pack into.
 * @throws RangeError if the bytes are no lexicon of this version.
 */
export function compactLexicon(lexicon: Uint8Array, known: KnownTexts): Uint8Array {
  const tables = decode(lexicon)
  const { steps, children, outputStarts, outputs, scripts, readings, size } = tables
  const writer = new Writer()
  const numbers = [
    [size],
    scripts,
    stepsOf(children),
    stepsOf(outputStarts),
    stepsOf(everyOther(readings, 0)),
    stepsOf(everyOther(readings, 1)),
    stepsOf(steps.map(step => Math.floor(step / gaps.length))),
    steps.map(step => step % gaps.length),
    stepsOf(outputs.map(output => Math.floor(output / scripts.length))),
    outputs.map(output => output % scripts.length),
  ]
  for (const section of numbers) writer.numbers(section)
  writeWords(writer, tables)
  writeTexts(writer, tables, known)
  return writer.written()
}

/**
 * @param compact As {@link compactLexicon} left it.
 * @param known What it was given.
 * @returns The bytes that were given to it.
 */
export function wholeLexicon(compact: Uint8Array, known: KnownTexts): Uint8Array {
  const reader = new Reader(compact)
  const size = numberAt(reader.numbers(), 0)
  const scripts = reader.numbers()
  const summed = (): Int32Array => summedSteps(reader.numbers())
  const [children, outputStarts] = [summed(), summed()]
  const [entities, names] = [summed(), summed()]
  const [wordsOfSteps, gapsOfSteps] = [summed(), reader.numbers()]
  const [readingsOfOutputs, scriptsOfOutputs] = [summed(), reader.numbers()]
  const tables: Omit<Tables, 'wordSlots' | 'firsts' | 'singles' | 'pairs'> = {
    size,
    scripts,
    children,
    outputStarts,
    readings: Int32Array.from({ length: 2 * entities.length }, (_, at) =>
      numberAt(at % 2 === 0 ? entities : names, at >> 1),
    ),
    steps: wordsOfSteps.map((word, at) => word * gaps.length + numberAt(gapsOfSteps, at)),
    outputs: readingsOfOutputs.map((reading, at) => reading * scripts.length + numberAt(scriptsOfOutputs, at)),
    ...readWords(reader),
    ...readTexts(reader, known),
  }
  return encode(withDerived(tables))
}

const everyOther = (values: Int32Array, from: 0 | 1): Int32Array =>
  Int32Array.from({ length: values.length / 2 }, (_, at) => numberAt(values, 2 * at + from))
