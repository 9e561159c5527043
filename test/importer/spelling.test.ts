import { describe, expect, test } from '@jest/globals'
import dictionary from 'dictionary-ru'
import { spelling } from '../../src/importer/spelling.js'

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

describe('a dictionary', () => {
  const aff = ['SET UTF-8', 'SFX A Y 2', 'SFX A а ой а', 'SFX A 0 сь [^к]а', 'SFX B Y 1', 'SFX B я ён мя', ''].join(
    '\r\n',
  )
  const isWord = spelling({ aff, dic: '4\nроза/A\nрука/A\nимя\nимя/B\n\n' })

  test.each(['роза', 'розой', 'розась', 'рукой', 'имя', 'имён'])('has «%s»', word => {
    expect(isWord(word)).toBe(true)
  })

  test.each([
    ['рукась', 'the entry does not end as the suffix wants it'],
    ['розён', 'another suffix'],
    ['имой', 'a suffix of other entries'],
    ['роз', 'a part'],
    ['Роза', 'case counts'],
    ['ой', 'a suffix alone'],
    ['', 'nothing'],
  ])('has no «%s»: %s', word => {
    expect(isWord(word)).toBe(false)
  })
})

describe('the Russian dictionary', () => {
  const isWord = spelling({ aff: text(dictionary.aff), dic: text(dictionary.dic) })

  test.each(['медуза', 'медузой', 'дождя', 'настоящего', 'времени', 'читавшимися', 'Чувашии', 'ЧП', 'счастливейшего'])(
    'has «%s»',
    word => {
      expect(isWord(word)).toBe(true)
    },
  )

  test.each(['медузный', 'дождьей', 'иноагент', 'чувашии', 'времями'])('has no «%s»', word => {
    expect(isWord(word)).toBe(false)
  })
})
