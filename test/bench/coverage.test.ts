import { expect, test } from '@jest/globals'
import { branchesIn } from '../../bench/accuracy/coverage.js'

const source = `export type Size = number

export function sizeOf(size: Size, big = true): string {
  if (size > 3)
    return big && size > 5 ? 'huge' : 'big'
  return 'small'
}
`
const code = `export function sizeOf(size, big = true) {
    if (size > 3)
        return big && size > 5 ? 'huge' : 'big';
    return 'small';
}
`
const range = (words: string, count: number) => {
  const startOffset = code.indexOf(words)
  return { startOffset, endOffset: startOffset + words.length, count }
}
const counted = (...ranges: ReturnType<typeof range>[]) => [
  { functionName: '', isBlockCoverage: true, ranges: [{ startOffset: 0, endOffset: code.length, count: 1 }] },
  { functionName: 'sizeOf', isBlockCoverage: true, ranges: [range(code.slice('export '.length, -1), 2), ...ranges] },
]

test('tells the branches by the lines of the source', async () => {
  const unnamed = counted(range("return big && size > 5 ? 'huge' : 'big';", 1), range("'huge'", 0))
  expect(await branchesIn('src/size.ts', source, code, unnamed)).toEqual({
    path: 'src/size.ts',
    branches: 7,
    run: 6,
    idle: [5],
  })
})

test('counts the way that no `else` is written for', async () => {
  const always = counted(range("return big && size > 5 ? 'huge' : 'big';", 2), range("return 'small';", 0))
  expect(await branchesIn('src/size.ts', source, code, always)).toMatchObject({ run: 6, idle: [4] })
})

test('runs nothing of a module that was not loaded', async () => {
  expect(await branchesIn('src/size.ts', source, code, [])).toMatchObject({ branches: 7, run: 0, idle: [3, 4, 5] })
})

test('refuses a build that is older than its source', async () => {
  await expect(branchesIn('src/size.ts', source, code.replace('3', '4'), [])).rejects.toThrow(
    new Error('src/size.ts is not what was built: npm run build'),
  )
})
