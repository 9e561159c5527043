/**
 * The block editor: a sidebar with what is due, marks in the text, word before publication.
 */
import type { FoundMessage } from '../../../../src/browser/protocol.js'
import { sure } from '../../../../src/checked/index.js'
import { Checker, type Known } from '../checker.js'
import { desk } from '../desk.js'
import { Findings, useChecker } from '../findings.js'
import { keepLock } from './lock.js'
import { keepMarks, textLength } from './marks.js'
import { keepReporting } from './report.js'
import { blockEditor, currentText } from './writer.js'

const { __ } = wp.i18n
const { Notice } = wp.components
const { select, dispatch, useRegistry } = wp.data
const { useState } = wp.element
// They moved with 6.6.
const PluginSidebar = wp.editor.PluginSidebar ?? sure(wp.editPost.PluginSidebar)
const PluginSidebarMoreMenuItem = wp.editor.PluginSidebarMoreMenuItem ?? sure(wp.editPost.PluginSidebarMoreMenuItem)
const PluginPrePublishPanel = wp.editor.PluginPrePublishPanel ?? sure(wp.editPost.PluginPrePublishPanel)

interface OfChecker {
  readonly checker: Checker
}

/** Selects the words in the canvas. */
function show({ draft }: Known, message: FoundMessage): void {
  const place = draft.placeOf(message)
  if (place?.part !== 'content') return
  const text = currentText()
  const stretch = text.stretchAt(place)
  const { selectBlock, selectionChange } = dispatch('core/block-editor')
  if (stretch) {
    const offset = (at: number): number => textLength(stretch.html.slice(0, at - stretch.start))
    selectionChange(stretch.clientId, stretch.attribute, offset(place.start), offset(place.end))
  } else {
    const block = text.blockAt(place)
    if (block !== undefined) selectBlock(block)
  }
}

const List = ({ checker }: OfChecker): JSX.Element => (
  <Findings checker={checker} show={show} undo={() => dispatch('core/editor').undo()} />
)

function BeforePublication({ checker }: OfChecker): JSX.Element {
  useChecker(checker)
  const { state } = checker
  const holds = desk.holds && state.kind === 'known' && state.errors > 0
  return (
    <PluginPrePublishPanel title={__('Notices', 'plashka')} initialOpen className="plashka-before">
      {holds && (
        <Notice status="error" isDismissible={false}>
          {__('Publication is held while errors stand.', 'plashka')}
        </Notice>
      )}
      <List checker={checker} />
    </PluginPrePublishPanel>
  )
}

/** What the check goes by: it is made anew when one of them is another. */
const basis = (): readonly unknown[] => [
  select('core/block-editor').getBlocks(),
  select('core/editor').getEditedPostAttribute('title'),
  select('core/editor').getEditedPostAttribute('date'),
  select('core/editor').isEditedPostDateFloating(),
]

/** @param batch Makes one change of several. */
function begun(batch: (change: () => void) => void): Checker {
  const checker = new Checker(blockEditor(desk, batch), desk)
  let last: readonly unknown[] = []
  wp.data.subscribe(() => {
    const now = basis()
    if (now.every((value, index) => value === last[index])) return
    last = now
    checker.changed()
  })
  keepMarks(checker, batch)
  if (desk.holds) keepLock(checker)
  keepReporting(checker)
  void checker.start()
  return checker
}

function Plashka(): JSX.Element {
  const registry = useRegistry()
  const [checker] = useState(() => begun(change => registry.batch(change)))
  return (
    <>
      <PluginSidebarMoreMenuItem target="plashka">{__('Notices', 'plashka')}</PluginSidebarMoreMenuItem>
      <PluginSidebar name="plashka" title={__('Notices', 'plashka')}>
        <div className="plashka-sidebar">
          <List checker={checker} />
        </div>
      </PluginSidebar>
      <BeforePublication checker={checker} />
    </>
  )
}

wp.plugins.registerPlugin('plashka', { icon: 'shield', render: Plashka })
