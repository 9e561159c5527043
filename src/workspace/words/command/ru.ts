/** Russian. */
import type { CommandCatalog } from './types.js'

const missing = (path: string): string => `нет такого файла или папки: ${path}`
const denied = (path: string): string => `нет доступа: ${path}`

export const ru: CommandCatalog = {
  noFiles: 'не сказано, что проверять: назовите файлы, папки или маски, а для стандартного ввода -',
  exclude: (one, other) => `${one} и ${other} вместе не употребляются`,
  noReport: 'на стандартный вывод идёт исправленный текст или diff, для --format места нет',
  isDraft: path => `отчёт встал бы на место текста ${path}`,
  file: {
    missing: 'Нет такого файла или папки',
    absent: (isWord, meant) =>
      `Нет ${isWord ? 'такого файла, папки или команды' : 'такого файла или папки'}${meant.length > 0 ? `; может быть, ${meant.join(' или ')}?` : ''}`,
    deadLink: target => `ссылка ведёт в никуда: ${target} — такого файла нет`,
    noMatch: 'Под эту маску не подходит ни один файл',
    ignored: 'Этот файл велено пропускать, поэтому он не проверен',
    unreadableFolder: 'Папку не удалось прочесть',
    failed: 'Файл не удалось проверить',
    damaged: lines => `Файл повреждён или оборван: после строки ${lines} прочитать ничего не удалось`,
    longLine: most => `Строка не проверена: она длиннее ${most} МБ`,
    packed:
      'Сжатый файл читается только потоком: для --fix, --cache, --changed и файла учтённых замечаний распакуйте его',
    unknownKind: (extension, known) => `В этом «${extension}» нет ничего знакомого; читаются ${known}`,
    unknownFormat: (extension, known) => `Неизвестный формат «${extension}»; известны ${known}`,
  },
  system: {
    ENOENT: missing,
    ENOTDIR: missing,
    EISDIR: path => `нужен файл, а это папка: ${path}`,
    EACCES: denied,
    EPERM: denied,
    EROFS: denied,
    EBUSY: path => `файл занят другой программой: ${path}`,
    ELOOP: path => `ссылка ведёт сама на себя: ${path}`,
    ENAMETOOLONG: path => `слишком длинное имя: ${path}`,
    ENOSPC: path => `на диске не осталось места: ${path}`,
    EADDRINUSE: address => `адрес ${address} занят: выберите другой порт с --port`,
  },
  full: 'место закончилось',
  broken: reason => `такого быть не должно, сообщите нам: ${reason}`,
  unwritten: reason => `не удаётся писать на стандартный вывод: ${reason}`,
  unparsable: path => `Не удалось разобрать файл \`${path}\``,
  baseline: {
    missing: path => `нет файла учтённых замечаний ${path}: запишите его с --write-baseline`,
    invalid: (path, reason) => `${path}: это не файл учтённых замечаний: ${reason}`,
    version: expected => `нужно "version": ${expected}`,
    noFindings: 'нужны "findings" по файлам',
    wrongCounts: path => `"findings" файла «${path}»: нужны целые числа от 1`,
  },
  plugin: {
    unusable: address => `Не удалось подключить \`${address}\``,
    nothing: 'Модуль не экспортирует ни `formats`, ни `rules`, ни `reporters`, ни `presets`',
    noRule: 'У правила должны быть `id` из двух частей (`house/rule`), `severity` и `check`',
    ruleTaken: id => `Правило «${id}» уже есть`,
    noReporter: 'У вида отчёта должны быть `name` из двух частей (`house/list`) и `fragment`',
    reporterTaken: name => `Вид отчёта «${name}» уже есть`,
    unknownReporter: (name, nearest, known) =>
      `ни в одном плагине здешних настроек нет вида отчёта «${name}»${nearest === undefined ? '.' : `; может быть, «${nearest}»?`}${known !== '' ? ` Есть ${known}.` : ''}`,
  },
}
