/** Russian. */
import { countedRu } from '../../../src/messages/counted.js'
import type { Words } from './types.js'

const plural = new Intl.PluralRules('ru')
const counted = (count: number, one: string, few: string, many: string): string => {
  const rule = plural.select(count)
  return `${count} ${rule === 'one' ? one : rule === 'few' ? few : many}`
}

export const ru: Words = {
  title: 'Плашка',
  lead: 'Пометки об иноагентах и запрещённых организациях на день публикации',
  editor: 'Текст',
  placeholder: 'Вставьте текст или перетащите сюда файл: .docx, .odt, .rtf, .epub, .html, .md, .txt',
  due: 'Что нужно исправить',
  nothingDue: 'Замечаний нет.',
  loading: 'Списки загружаются…',
  asOf: 'День публикации',
  profile: 'Правила',
  profiles: { media: 'для СМИ', site: 'для сайта', strict: 'строгие' },
  style: 'Вид пометки',
  styles: { inline: 'в скобках', clause: 'оборотом', footnote: 'сноской' },
  language: 'Язык',
  fresh: 'Новый текст',
  open: 'Открыть файл',
  undo: 'Отменить',
  redo: 'Вернуть',
  copy: 'Скопировать',
  copied: 'Текст скопирован вместе с оформлением.',
  copiedPlain: 'Текст скопирован.',
  download: 'Скачать',
  fix: 'Исправить',
  fixEntity: 'Исправить все с этим именем',
  fixAll: 'Исправить всё',
  fixed: places => `Исправлено. ${counted(places, 'правка', 'правки', 'правок')} в тексте.`,
  notFixed: 'Само не исправляется: поправьте текст вручную.',
  about: 'Справка',
  ground: 'Основание и источник',
  evidence: 'Почему это упоминание',
  close: 'Закрыть',
  officialName: 'В реестре',
  names: 'Имена',
  source: 'Источник',
  lists: (day, age) => `Списки на ${day} (${countedRu(age, 'день', 'дня', 'дней')} назад)`,
  stale: day => `Самый старый список — на ${day}: тех, кого внесли позже, в нём нет.`,
  listsTitle: 'Списки',
  listsLead:
    'Сохраните файл реестра с сайта ведомства или возьмите пакет у того, кто вызывает plashka lists export, и загрузите сюда: проверка пойдёт по нему, пока страница открыта.',
  registers: {
    terrorist: 'Террористические организации (ФСБ)',
    extremist: 'Экстремистские организации (Минюст)',
    undesirable: 'Нежелательные организации (Минюст)',
    'foreign-agent': 'Иностранные агенты (Минюст)',
  },
  anyList: 'Любой файл: реестр или пакет',
  loadList: 'Загрузить файл',
  listLoading: name => `${name}: читается…`,
  stays: 'Текст не покидает этот компьютер.',
  noAdvice: 'Это не юридическая консультация.',
  opened: name => `Открыт файл ${name}.`,
  unknownFile: 'Такие файлы здесь не читаются. Можно: .docx, .odt, .rtf, .epub, .html, .md, .txt.',
  fixedLines: 'В этом файле правятся слова внутри абзацев: добавлять, делить и убирать абзацы здесь нельзя.',
  unwritable: 'Такую правку нельзя записать в файл, не повредив его разметку: отмените её.',
  failed: 'Проверка не удалась',
  keys: 'F8 — следующее замечание, Shift+F8 — предыдущее, Ctrl+. — исправить, Ctrl+Alt+. — все с этим именем, Ctrl+Shift+Enter — всё',
  licences: 'Лицензии',
}
