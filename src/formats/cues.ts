/**
 * The cues of subtitles: when something is shown, and which lines.
 */
import { itemAt } from '../checked/index.js'
import type { Span } from '../document/types.js'
import type { SubtitleSyntax } from './subtitles.js'

export interface Cue {
  /** In milliseconds. */
  readonly from: number
  readonly to: number
  /** In the source, without white space around them; none is blank. */
  readonly lines: readonly Span[]
}

const stamp = String.raw`(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})[.,](\d{1,3})`
const timing = new RegExp(String.raw`^\s*${stamp}\s*-->\s*${stamp}(?:\s.*)?$`)
/** Blocks of WebVTT which show nothing. */
const silent = /^(?:WEBVTT|NOTE|STYLE|REGION)(?:[ \t]|$)/

interface Line extends Span {
  readonly text: string
}

/**
 * The cues of a source, in its order. Text which stands behind a blank line, with no timing of its own, belongs to the cue
 * before it: a player may not show it, but a reader of the file sees it.
 */
export function cuesOf(source: string, syntax: SubtitleSyntax): Cue[] {
  const lines = linesOf(source)
  const cues: (Cue & { readonly lines: Span[] })[] = []
  let isSilent = syntax === 'vtt'
  lines.forEach((line, index) => {
    const times = timing.exec(line.text)
    const leads = index === 0 || itemAt(lines, index - 1).text === ''
    if (times) {
      cues.push({ from: milliseconds(times, 1), to: milliseconds(times, 5), lines: [] })
      isSilent = false
    } else if (leads && syntax === 'vtt' && silent.test(line.text)) isSilent = true
    else if (line.text === '') isSilent = false
    else if (!isSilent && !isIdentifier(lines, index, leads, syntax)) cues.at(-1)?.lines.push(span(line))
  })
  return cues
}

const span = ({ start, end }: Line): Span => ({ start, end })

function linesOf(source: string): Line[] {
  const lines: Line[] = []
  for (const { 0: found, index } of source.matchAll(/[^\r\n]*(?:\r\n?|\n|$)/g)) {
    const start = index + found.length - found.trimStart().length
    const text = found.trim()
    lines.push({ text, start, end: start + text.length })
  }
  return lines
}

/** What stands over a timing: a number in SubRip, also where the blank line before it is missing, any line in WebVTT. */
function isIdentifier(lines: readonly Line[], index: number, leads: boolean, syntax: SubtitleSyntax): boolean {
  const isAbove = timing.test(lines[index + 1]?.text ?? '')
  return isAbove && (/^\d+$/.test(itemAt(lines, index).text) || (leads && syntax === 'vtt'))
}

function milliseconds(times: RegExpExecArray, at: number): number {
  const [hours, minutes, seconds, fraction = ''] = times.slice(at, at + 4)
  return (Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000 + Number(fraction.padEnd(3, '0'))
}
