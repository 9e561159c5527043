/** Where the addresses of a page lead within it. */
import { expect, test } from '@jest/globals'
import { fragmentOf, singlePage } from '../../../src/formats/html/page.js'

test.each<[address: string, fragment: string | undefined]>([
  ['#n1', 'n1'],
  ['#', ''],
  ['a.html#n1', 'n1'],
  ['#n%31', 'n1'],
  ['#%D1%81', 'с'],
  ['#100%', '100%'],
  ['a#b#c', 'b#c'],
  ['a.html', undefined],
  ['', undefined],
])('the fragment of %j is %j', (address, fragment) => {
  expect(fragmentOf(address)).toBe(fragment)
})

test('of a page by itself only its own places are targets', () => {
  const page = singlePage()
  expect(['#n1', '#n%31', 'a.html#n1', '/#n1', 'n1', ''].map(address => page.targetOf(address))).toEqual([
    ...['n1', 'n1', undefined, undefined, undefined, undefined],
  ])
  expect(page.placeOf('n1')).toBe('n1')
  expect([...page.called]).toEqual([])
})
