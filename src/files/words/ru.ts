/** Russian. */
import type { FilesCatalog } from './types.js'

export const ru: FilesCatalog = {
  notRegular: path => `не прочитано: это канал, сокет или устройство, а не обычный файл: ${path}`,
  tooLarge: (path, size, most) =>
    `не прочитано: в файле ${size} МБ, а читаются файлы не больше ${most} МБ; разделите его: ${path}`,
  noText: path => `не прочитано: это не текст в UTF-8; сохраните файл в UTF-8: ${path}`,
  noInput: 'стандартный ввод закрыт: проверять нечего',
  longInput: most => `на стандартном вводе больше ${most} МБ: разделите его`,
  changed: path => `не записано: файл изменили, пока он проверялся; запустите plashka ещё раз: ${path}`,
  readOnly: path => `не записано: файл закрыт для записи: ${path}`,
  hardLinked: (path, count) =>
    `не записано: у этого файла имён всего ${count} (жёсткие ссылки), и остальные остались бы с прежним текстом; исправляйте копию: ${path}`,
  leadsOutside: (path, target) =>
    `не записано: эта ссылка ведёт за пределы папки; чтобы исправить сам файл, назовите его: ${path} → ${target}`,
  notInstalled: name =>
    `для этого нужен ещё один пакет; поставьте его туда же, куда поставлена plashka: npm install ${name} (а если она поставлена для всей системы: npm install -g ${name})`,
}
