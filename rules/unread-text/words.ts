/** What the rule says. */
import type { RuleWords } from '../../src/kernel/types.js'
import type { Catalogs } from '../../src/messages/worded.js'

interface Words extends RuleWords {
  /** @param reason Why a part could not be read. */
  readonly part: (name: string, reason: string | undefined) => string
  readonly alternative: string
  readonly field: string
  readonly end: string
  readonly record: string
  readonly page: (number: number, isBroken: boolean) => string
}

export const words: Catalogs<Words> = {
  ru: {
    about: {
      short: 'Часть текста не прочитана.',
      full: 'Часть текста не прочитана или прочитана не так, как задумано: она не проверена.',
    },
    part: (name, reason) =>
      `Часть документа, «${name}», не прочитана: ${reason ?? 'это неизвестный вид данных'}. Что в ней написано, не проверено`,
    alternative:
      'Это место есть в документе в нескольких вариантах, и в том, который показывают другие программы, написано иное: он не проверен',
    field: 'Здесь начинается поле, а конца у него нет: всё за ним прочитано как текст',
    end: 'Файл обрывается: похоже, его конец потерян. Чего в нём нет, то не проверено',
    record: 'Ни в одном из известных полей нет текста: проверять было нечего. Назовите поля в настройках',
    page: (number, isBroken) =>
      isBroken
        ? `Страница ${number} повреждена и не прочитана: что на ней написано, не проверено`
        : `На странице ${number} нет текста, только изображение, например скан: что на ней написано, не проверено`,
  },
  en: {
    about: {
      short: 'A part of the draft was not read.',
      full: 'A part of the draft was not read, or not as it was meant: it is not checked.',
    },
    part: (name, reason) =>
      `A part of the document was not read, “${name}”: ${reason ?? 'its kind is not known'}. What it says was not checked`,
    alternative:
      'Here the document holds the same place in several versions, and one that only other programs show says something else: it was not checked',
    field: 'A field begins here and never ends: what stands behind it was read as text',
    end: 'The file breaks off here, its end seems to be lost: what is missing was not checked',
    record: 'No known field holds a text: nothing was checked. Name the fields in the config',
    page: (number, isBroken) =>
      isBroken
        ? `Page ${number} is broken and was not read: what it says was not checked`
        : `Page ${number} holds no text but a picture, such as a scan: what it says was not checked`,
  },
}
