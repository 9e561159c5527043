/** A bracket behind somebody's office is his: what stands between says nothing else. */
import { expect, test } from '@jest/globals'
import { told } from '../told.js'

const hers = ['bracket: foreign-agent → Katz']

test.each<[text: string, notices: string[]]>([
  ['{m:Katz}, economist (designated a foreign agent), left.', hers],
  ['{m:Katz}, former rector of the New Economic School (designated a foreign agent), left.', hers],
  ['{m:Katz}, the late great former first deputy rector of the School (designated a foreign agent), left.', hers],
  ['The rate will stay, said {m:Katz}, a former adviser at the regulator (designated a foreign agent).', hers],
  ['{m:Katz}, an advisor to the mayor (designated a foreign agent), left.', hers],
  ['{m:Katz}, once a speechwriter at the Kremlin (designated a foreign agent), left.', hers],
  ['{m:Katz} spoke of the freedom of the press (designated a foreign agent).', []],
  ['{m:Katz} met the former rector of the School (designated a foreign agent).', []],
  ['{m:Katz}, Oxford economist (designated a foreign agent), left.', []],
])('%s', (text, notices) => {
  expect(told(text)).toEqual(notices)
})
