/**
 * Choices, each with its label.
 */
import { element } from './elements.js'

export const labelled = (label: string, control: HTMLElement): HTMLElement =>
  element('label', {}, element('span', {}, label), control)

/** @param shown The values, and what stands for each. @param chosen Hears of another choice. */
export function select<Value extends string>(
  label: string,
  name: string,
  shown: Readonly<Record<Value, string>>,
  current: Value,
  chosen: (value: Value) => void,
): HTMLElement {
  const options = Object.entries<string>(shown).map(([value, words]) => element('option', { value }, words))
  const control = element('select', { name }, ...options)
  control.value = current
  control.addEventListener('change', () => chosen(control.value as Value))
  return labelled(label, control)
}
