/** Which asterisks, underscores and tildes are emphasis, and which are text. */
import { expect, test } from '@jest/globals'
import { resolveEmphasis, type EmphasisContext } from '../../src/formats/emphasis.js'

/** Each piece that is left says what stands in its place. */
function resolved(source: string, context: Partial<EmphasisContext> = {}): string {
  const whole = { kind: 'text', text: source, start: 0, end: source.length } as const
  const pieces = resolveEmphasis([whole], { called: false, calledTwice: false, ...context })
  for (const { text, start, end } of pieces) expect(text).toBe(source.slice(start, end))
  return pieces.map(({ text }) => text).join('')
}

test.each<[source: string, text: string]>([
  ['*а* б', 'а б'],
  ['а *б* в', 'а б в'],
  ['а (*б*) в', 'а (б) в'],
  ['а "*б*" в', 'а "б" в'],
  ['а *(б) в* г', 'а (б) в г'],
  ['а *«б» в* г', 'а «б» в г'],
  ['а *б.* в', 'а б. в'],
  ['а *.б* в', 'а *.б* в'],
  ['а ** б в**', 'а ** б в**'],
  ['*а*.', 'а.'],
  ['а*\n*раз два* \t\u00A0\nещё', 'а*\n*раз два \t\u00A0\nещё'],
  ['а*\n*раз два*…»_\nещё', 'а*\n*раз два…»_\nещё'],
  ['а _*_ б', 'а _*_ б'],
  ['а ~*~ б', 'а ~*~ б'],
  ['а.\n**раз **', 'а.\nраз '],
  ['**раз ** два', 'раз ** два'],
  ['*раз два три четыре пять шесть* семь', 'раз два три четыре пять шесть семь'],
  ['*раз два три четыре пять шесть семь*', 'раз два три четыре пять шесть семь'],
  ['*раз\nдва*', 'раз\nдва'],
  ['**а** б', 'а б'],
  ['***а*** б', 'а б'],
  ['**а', 'а'],
  ['а **б', 'а б'],
  ['**а **', 'а '],
  ['**а **б** в**', 'а б в'],
  ['**а**** б**', 'а б'],
  ['**а**б**в**', 'абв'],
  ['____а____ б', 'а б'],
  ['__а.____б.__ в', 'а.б. в'],
  ['— ** а ** в', '—  а  в'],
  ['🔸**а**🔸', '🔸а🔸'],
  ['«а»**б**', '«а»б'],
  ['*****а', '*а'],
  ['*******а', '***а'],
  ['*www.a.example*', 'www.a.example'],
  ['**https://a.example/b_c**', 'https://a.example/b_c'],
  ['**https://a.example/b_c!**', 'https://a.example/b_c!'],
  ['*раз  два  три  четыре* пять', 'раз  два  три  четыре пять'],
  ['https://a.example/_b_/c _в_', 'https://a.example/_b_/c в'],
  ['_а_ б', 'а б'],
  ['https://a.example/b_ и _в_ г', 'https://a.example/b_ и в г'],
  ['_https://a.example/b_ и в_ г', 'https://a.example/b и в_ г'],
  ['имя_ и ещё_', 'имя_ и ещё_'],
  ['а _ б _ в', 'а _ б _ в'],
  ['_а и _б_ в', '_а и б в'],
  ['__а__', 'а'],
  ['___а___', 'а'],
  ['__а', 'а'],
  ['____', ''],
  ['__а ____б__', 'а б'],
  ['_а __б_', 'а б'],
  ['~~а~~ б', ' б'],
  ['~а~ б', ' б'],
  ['а~~б~~в', 'ав'],
  ['а **~~б~~** в', 'а  в'],
])('%j is %j', (source, text) => {
  expect(resolved(source)).toBe(text)
})

test.each([
  'а* и б* в',
  'а*, б*',
  'сло*во*',
  'а"*б*',
  '* а* б',
  'а *б) в* г',
  'а *б» в* г',
  'а *б. В* г',
  '*раз два три четыре пять шесть семь* дальше',
  '*раз\nдва* три',
  'а\n*раз\nдва*',
  'а** б\n**в',
  'а ** б ** в',
  '*а б\n**в',
  '** раз**',
  '****а',
  '****а *****б',
  '********а',
  'см. https://a.example/a** и б',
  'а_б_в',
  '_а',
  '_а ___б_',
  '~5 и ~6',
  '~~~а~~~',
  '~~а~',
  'а~б~',
  '~~ а~~',
  '~~а ~~',
  '~а~б',
])('%j is text as it is', source => {
  expect(resolved(source)).toBe(source)
})

test.each<[context: Partial<EmphasisContext>, source: string, text: string]>([
  [{ called: true }, '*раз два* дальше', 'раз два дальше'],
  [{ called: true }, '*раз два три* дальше', '*раз два три* дальше'],
  [{ called: true }, '*раз два*', '*раз два'],
  [{ called: true }, '*раз*', 'раз'],
  [{ called: true }, '*раз\nдва три*', '*раз\nдва три*'],
  [{ called: true }, 'а *раз два*', 'а раз два'],
  [{}, 'Сеть* пала\n*раз два*', 'Сеть* пала\n*раз два'],
  [{ calledTwice: true }, '**а', '**а'],
  [{ calledTwice: true }, 'а **б', 'а б'],
])('where %j, %j is %j', (context, source, text) => {
  expect(resolved(source, context)).toBe(text)
})

test('what is not text is never emphasis, and parts it', () => {
  const pieces = [
    { kind: 'text', text: '*а', start: 0, end: 2 },
    { kind: 'fixed', text: '*', start: 2, end: 4 },
    { kind: 'opaque', text: '_б_', start: 5, end: 8 },
    { kind: 'text', text: ' ~~в', start: 9, end: 13 },
    { kind: 'fixed', text: '&', start: 13, end: 18 },
    { kind: 'text', text: 'г~~*', start: 18, end: 22 },
  ] as const
  expect(resolveEmphasis(pieces, { called: false, calledTwice: false })).toEqual([
    { kind: 'text', text: 'а', start: 1, end: 2 },
    pieces[1],
    pieces[2],
    { kind: 'text', text: ' ', start: 9, end: 10 },
  ])
})

test.each<[before: string, after: string, text: string]>([
  ['*Раз два три', ', четыре*, пять', 'Раз два три*, четыре, пять'],
  ['*Раз два три', ' и четыре*', 'Раз два три* и четыре'],
  ['раз *два', '. Три* и', 'раз два*. Три и'],
  ['*', ' Раз два три*', '* Раз два три'],
])('who escapes his markers emphasises by the other asterisks: %j and %j', (before, after, text) => {
  const start = before.length + 1
  const pieces = resolveEmphasis(
    [
      { kind: 'text', text: before, start: 0, end: before.length },
      { kind: 'fixed', text: '*', start, end: start + 1 },
      { kind: 'text', text: after, start: start + 1, end: start + 1 + after.length },
    ],
    { called: true, calledTwice: false },
  )
  expect(pieces.map(piece => piece.text).join('')).toBe(text)
})
