/** Russian. */
import type { GateCatalog } from './types.js'

export const ru: GateCatalog = {
  init: {
    exists: file => `${file} уже есть: измените его или сначала удалите`,
    noTerminal: 'задать вопросы негде: это не терминал; --yes берёт ответы по умолчанию',
    abandoned: 'ответа нет, ничего не записано',
    again: choices => `Выберите номер или слово: ${choices}`,
    written: file => `${file} записан`,
    language: {
      asked: 'На каком языке писать замечания?',
      choices: { ru: 'по-русски', en: 'по-английски' },
      comment: 'Язык замечаний: ru | en',
    },
    profile: {
      asked: 'Кто публикует?',
      choices: {
        media: 'зарегистрированное СМИ',
        site: 'сайт, магазин, банк или школа, не СМИ',
        strict: 'те, кто хочет подстраховаться везде',
      },
      comment: 'Кто публикует: media | site | strict',
    },
    style: {
      asked: 'Как --fix пишет пометки?',
      choices: {
        inline: 'в скобках после имени',
        clause: 'оборотом после имени',
        footnote: 'сноской',
      },
      comment: 'Как --fix пишет пометки: inline | clause | footnote',
    },
    heading: 'Все настройки:',
  },
  watch: {
    waiting: 'жду изменений; закончить — «Ctrl+C»',
    stdin: 'за стандартным вводом следить нельзя: --watch — только для файлов',
  },
  git: {
    missing: 'изменения узнаём у git, а git не установлен',
    noRepository: folder => `изменения узнаём у git, а ${folder} не в репозитории`,
    unknownBase: base => `git не знает коммита «${base}»; пишите файлы перед --changed или коммит как --changed=КОММИТ`,
    shallow: base => `это неполный клон, до «${base}» он не достаёт: нужна вся история (fetch-depth: 0)`,
    unrelated: base => `у «${base}» и HEAD нет общего коммита`,
    stdin: 'стандартный ввод сравнить не с чем: --changed только для файлов',
    stagedStdin: 'стандартного ввода нет в индексе git: --staged только для файлов',
    unreadable: reason => `git не отдаёт файл из индекса: ${reason}`,
  },
}
