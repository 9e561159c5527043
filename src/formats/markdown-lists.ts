/**
 * What is known of a list before its first item is read: lists of asterisks may be footnotes.
 */
import type { Event, Token } from 'micromark-util-types'

export interface ListFacts {
  marker: string
  items: number
  /** Whether an item has a box to be ticked. */
  hasTask: boolean
  /** Whether an item is code and nothing else. */
  hasOnlyCode: boolean
  /** What the last item has said so far. */
  said: 'nothing' | 'code' | 'words'
}

/** What is known of each list before its first item is read. */
export function listsIn(events: readonly Event[]): Map<Token, ListFacts> {
  const facts = new Map<Token, ListFacts>()
  const open: ListFacts[] = []
  for (const [turn, token, context] of events) {
    const type: string = token.type
    const list = open.at(-1)
    if (type === 'listUnordered' || type === 'listOrdered') {
      if (turn === 'exit') endItem(open.pop())
      else {
        const inner: ListFacts = { marker: '', items: 0, hasTask: false, hasOnlyCode: false, said: 'nothing' }
        open.push(inner)
        facts.set(token, inner)
      }
    } else if (turn === 'exit' || !list) continue
    else if (type === 'listItemMarker') list.marker = context.sliceSerialize(token)
    else if (type === 'listItemPrefix') {
      endItem(list)
      list.items += 1
    } else if (type === 'taskListCheck') list.hasTask = true
    else if (type === 'codeText' && list.said === 'nothing') list.said = 'code'
    else if (type === 'data' && /[\p{L}\p{N}]/u.test(context.sliceSerialize(token))) list.said = 'words'
  }
  return facts
}

function endItem(list: ListFacts | undefined): void {
  if (!list) return
  list.hasOnlyCode ||= list.said === 'code'
  list.said = 'nothing'
}
