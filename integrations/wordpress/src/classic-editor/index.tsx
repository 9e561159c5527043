/**
 * The classic editor: a box with what is due; publication waits while errors stand.
 */
import type { FoundMessage } from '../../../../src/browser/protocol.js'
import { sure } from '../../../../src/checked/index.js'
import { Checker, type Known } from '../checker.js'
import { desk } from '../desk.js'
import { Findings } from '../findings.js'
import { classicEditor, visual } from './writer.js'

const checker = new Checker(classicEditor(desk), desk)

/** In milliseconds: neither TinyMCE nor the fields of the date tell of every change. */
const look = 500

/** Selects the words in the source; what is shown as it will look has no offsets. */
function show({ draft }: Known, message: FoundMessage): void {
  const place = draft.placeOf(message)
  const target = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(
    place?.part === 'title' ? '#title' : '#content',
  )
  const editor = visual()
  if (place?.part === 'content' && editor) editor.focus()
  else if (place && target) {
    target.focus()
    target.setSelectionRange(place.start, place.end)
  }
}

function undo(): void {
  const editor = visual()
  if (editor) editor.undoManager.undo()
  else {
    document.querySelector<HTMLTextAreaElement>('#content')?.focus()
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    document.execCommand('undo')
  }
}

/** What the button would do is held: the text stays in the form, and can be saved as a draft. */
function hold(event: MouseEvent): void {
  const { state } = checker
  if (!desk.holds || state.kind !== 'known' || state.errors === 0) return
  event.preventDefault()
  event.stopImmediatePropagation()
  const box = sure(document.querySelector('#plashka'))
  box.classList.add('plashka-holds')
  box.scrollIntoView({ block: 'center' })
}

document.addEventListener('DOMContentLoaded', () => {
  const container = document.querySelector<HTMLElement>('#plashka-findings')
  if (!container) return
  const list = <Findings checker={checker} show={show} undo={undo} />
  if (wp.element.createRoot) wp.element.createRoot(container).render(list)
  else wp.element.render?.(list, container)
  document.querySelector<HTMLElement>('#publish')?.addEventListener('click', hold, { capture: true })
  checker.subscribe(() => {
    const { state } = checker
    if (state.kind === 'known' && state.errors === 0)
      document.querySelector('#plashka')?.classList.remove('plashka-holds')
  })
  setInterval(() => checker.look(), look)
  void checker.start()
})
