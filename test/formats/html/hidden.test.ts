/** What a page shows to nobody, by the name and the attributes of an element. */
import { expect, test } from '@jest/globals'
import { isHidden } from '../../../src/formats/html/hidden.js'

const hidden = (name: string, attributes: Readonly<Record<string, string>>): boolean =>
  isHidden(name, attribute => attributes[attribute])

test.each<[name: string, attributes: Record<string, string>]>([
  ['del', {}],
  ['s', {}],
  ['strike', {}],
  ['p', { hidden: '' }],
  ['p', { 'aria-hidden': ' TRUE ' }],
  ['p', { style: 'display:none' }],
  ['p', { style: ' display : none ' }],
  ['p', { style: 'color:red;display:none;margin:0' }],
  ['p', { style: 'color: red; visibility: hidden' }],
  ['p', { style: 'Visibility:Collapse' }],
  ['p', { style: 'content-visibility: hidden' }],
  ['p', { style: 'display:none!important' }],
  ['p', { style: 'display: none ! important ; color: red' }],
  ['p', { style: 'opacity: 0' }],
  ['p', { style: 'font-size:0px' }],
  ['p', { style: 'position:absolute;left:-9999px' }],
  ['p', { style: 'position: absolute; clip: rect(0 0 0 0)' }],
  ['p', { style: 'position: absolute; clip: rect(1px, 1px, 1px, 1px)' }],
  ['p', { style: 'position: absolute; clip: rect( 0px , 0 ,1px,1 )' }],
  ['p', { style: 'overflow: hidden; height: 0' }],
  ['p', { style: 'width: 0px; overflow: clip' }],
  ['p', { class: 'visually-hidden' }],
  ['p', { class: 'a visuallyhidden b' }],
  ['p', { class: 'sr-only' }],
  ['p', { class: 'screen-reader-text' }],
  ['p', { class: 'a\nelement-invisible' }],
])('hidden: %s %j', (name, attributes) => {
  expect(hidden(name, attributes)).toBe(true)
})

test.each<[name: string, attributes: Record<string, string>]>([
  ['p', {}],
  ['ins', {}],
  ['p', { 'aria-hidden': '' }],
  ['p', { 'aria-hidden': 'false' }],
  ['p', { style: '' }],
  ['p', { style: 'display:block' }],
  ['p', { style: 'display:none-such' }],
  ['p', { style: 'x-display:none' }],
  ['p', { style: '--display:none' }],
  ['p', { style: 'visibility:visible' }],
  ['p', { style: 'width: 0' }],
  ['p', { style: 'overflow: hidden; width: 1px' }],
  ['p', { style: 'overflow: hidden' }],
  ['p', { style: 'display:hidden' }],
  ['p', { style: 'visibility:none' }],
  ['p', { style: 'opacity: 0.5' }],
  ['p', { style: 'font-size:10px' }],
  ['p', { style: 'position:absolute;left:-9px' }],
  ['p', { style: 'position:absolute;clip: rect(0 0 0)' }],
  ['p', { style: 'position:absolute;clip: rect(0 0 0 0 0)' }],
  ['p', { style: 'position:absolute;clip: rect(0 0 20px 0)' }],
  ['p', { style: 'position:absolute;clip: no rect(0 0 0 0)' }],
  ['p', { style: 'position:absolute;clip: rect(0 0 0 0) x' }],
  ['p', { style: 'position:absolute;clip: auto' }],
  ['p', { class: 'not-visually-hidden' }],
  ['p', { class: 'sr-only-focusable' }],
  ['p', { class: 'xsr-only' }],
])('shown: %s %j', (name, attributes) => {
  expect(hidden(name, attributes)).toBe(false)
})
