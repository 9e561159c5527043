/**
 * What is due, in reading order, with what can be done about it: of both editors.
 */
import type { Card as CardOf, FoundMessage } from '../../../src/browser/protocol.js'
import { sure } from '../../../src/checked/index.js'
import type { Checker, Known } from './checker.js'
import { wordsOf } from './words-of.js'

const { __, _n, sprintf } = wp.i18n
const { Button, Modal, Notice, Spinner } = wp.components
const { useEffect, useState } = wp.element

export interface FindingsProps {
  readonly checker: Checker
  /** Leads to the place of a message. */
  readonly show: (known: Known, message: FoundMessage) => void
  /** One step back, by the editor's own history. */
  readonly undo: () => void
}

/** Draws anew whenever something else is known. */
export function useChecker(checker: Checker): void {
  const [, redraw] = useState<object>({})
  useEffect(() => checker.subscribe(() => redraw({})), [checker])
}

export function Findings({ checker, show, undo }: FindingsProps): JSX.Element {
  useChecker(checker)
  const [entity, open] = useState<string | undefined>(undefined)
  const [outcome, tell] = useState('')
  const { state } = checker
  if (state.kind === 'starting')
    return (
      <p className="plashka-starting">
        <Spinner /> {__('Loading the lists…', 'plashka')}
      </p>
    )
  if (state.kind === 'broken')
    return (
      <Notice status="error" isDismissible={false}>
        {/* translators: %s: the reason */}
        {sprintf(__('The text cannot be checked: %s', 'plashka'), state.reason)}
      </Notice>
    )
  const fix = async (target: Parameters<Checker['fix']>[0]): Promise<void> => {
    const isMended = await checker.fix(target)
    tell(isMended ? __('Done. It can be undone.', 'plashka') : __('This has to be mended by hand.', 'plashka'))
  }
  const { messages, checked } = state
  return (
    <div className="plashka-findings" data-errors={state.errors} data-messages={messages.length}>
      <p className="plashka-sum">
        {messages.length === 0 ? __('Nothing is due.', 'plashka') : sumOf(messages)}
        {checked.isStale && <span className="plashka-stale"> {__('The lists are old.', 'plashka')}</span>}
      </p>
      {checker.refused !== undefined && (
        <Notice status="warning" isDismissible={false}>
          {sprintf(
            __('The lists of your house cannot be read, those of the plug-in are used: %s', 'plashka'),
            checker.refused,
          )}
        </Notice>
      )}
      <p className="plashka-actions">
        <Button
          variant="primary"
          className="plashka-fix-all"
          disabled={!messages.some(({ isMendable }) => isMendable)}
          onClick={() => void fix('everything')}
        >
          {__('Fix all', 'plashka')}
        </Button>
        <Button
          variant="secondary"
          className="plashka-undo"
          onClick={() => {
            tell('')
            undo()
          }}
        >
          {__('Undo', 'plashka')}
        </Button>
      </p>
      <p className="plashka-outcome" aria-live="polite">
        {outcome}
      </p>
      <ol className="plashka-items">
        {messages.map(message => (
          <li key={`${message.ruleId} ${message.start}`} className={`plashka-item is-${message.severity}`}>
            <Button variant="link" className="plashka-words" onClick={() => show(state, message)}>
              {wordsOf(state, message)}
            </Button>
            <p className="plashka-reason">{message.reason}</p>
            {message.note !== undefined && (
              <details>
                <summary>{__('Why', 'plashka')}</summary>
                <p>{message.note}</p>
              </details>
            )}
            <p className="plashka-actions">
              {message.isMendable && (
                <Button variant="secondary" size="small" className="plashka-fix" onClick={() => void fix(message)}>
                  {__('Fix', 'plashka')}
                </Button>
              )}
              {message.entity && (
                <Button
                  variant="tertiary"
                  size="small"
                  className="plashka-about"
                  onClick={() => open(sure(message.entity).id)}
                >
                  {message.entity.title}
                </Button>
              )}
            </p>
          </li>
        ))}
      </ol>
      {entity !== undefined && <Card checker={checker} entity={entity} close={() => open(undefined)} />}
    </div>
  )
}

interface CardProps {
  readonly checker: Checker
  readonly entity: string
  readonly close: () => void
}

function Card({ checker, entity, close }: CardProps): JSX.Element {
  const [card, show] = useState<CardOf | undefined>(undefined)
  useEffect(() => {
    void checker.card(entity).then(show)
    return undefined
  }, [checker, entity])
  return (
    <Modal title={card?.title ?? ''} onRequestClose={close} className="plashka-card">
      {card && (
        <div>
          <p>{card.officialName}</p>
          {card.designations.map((designation, index) => (
            <section key={index} className={designation.inForce ? 'is-in-force' : 'is-over'}>
              <h3>{designation.status}</h3>
              {designation.facts.map(fact => (
                <p key={fact}>{fact}</p>
              ))}
              <p className="plashka-source">{designation.source}</p>
            </section>
          ))}
          <p>
            <strong>{card.notice}</strong>
          </p>
          <p>{sprintf(__('Names: %s', 'plashka'), card.names.join(', '))}</p>
        </div>
      )}
    </Modal>
  )
}

function sumOf(messages: readonly FoundMessage[]): string {
  const errors = messages.filter(({ severity }) => severity === 'error').length
  const warnings = messages.length - errors
  const parts = [
    ...(errors > 0 ? [sprintf(_n('%d error', '%d errors', errors, 'plashka'), errors)] : []),
    ...(warnings > 0 ? [sprintf(_n('%d warning', '%d warnings', warnings, 'plashka'), warnings)] : []),
  ]
  return parts.join(', ')
}
