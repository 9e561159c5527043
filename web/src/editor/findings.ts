/**
 * Colours of what was found. They move along with the text until the next check.
 */
import { Plugin, PluginKey, type EditorState } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'
import type { Checked } from '../../../src/browser/protocol.js'
import { positionOf, type Lines } from './lines.js'

interface Spec {
  /** Number of a message. */
  readonly index?: number
}

const key = new PluginKey<DecorationSet>('findings')

export const findings = new Plugin<DecorationSet>({
  key,
  state: {
    init: () => DecorationSet.empty,
    apply: (tr, set) => (tr.getMeta(key) as DecorationSet | undefined) ?? set.map(tr.mapping, tr.doc),
  },
  props: { decorations: state => key.getState(state) },
})

/** @param selected Number of the message chosen in the side list. @param lines Of the document that was checked. */
export function coloured(state: EditorState, lines: Lines, checked: Checked, selected: number | undefined) {
  const { mentions, notices, messages } = checked
  const inline = (start: number, end: number, attributes: Record<string, string>, spec?: Spec): Decoration =>
    Decoration.inline(positionOf(lines, start), positionOf(lines, end), attributes, spec)
  const decorations = [
    ...mentions.map(({ start, end, tone, required, entity }) =>
      inline(start, end, { class: `mention tone-${tone}${required ? '' : ' idle'}`, 'data-entity': entity }),
    ),
    ...notices.map(({ start, end }) => inline(start, end, { class: 'notice' })),
    ...messages.map(({ start, end, severity }, index) =>
      inline(start, end, { class: `due ${severity}${index === selected ? ' selected' : ''}` }, { index }),
    ),
  ]
  return state.tr.setMeta(key, DecorationSet.create(state.doc, decorations)).setMeta('addToHistory', false)
}

/** Where the words of a message stand by now, in the editor's document; nothing if they are gone. */
export function placeOf(
  state: EditorState,
  message: number,
): { readonly from: number; readonly to: number } | undefined {
  return key.getState(state)?.find(undefined, undefined, ({ index }: Spec) => index === message)[0]
}
