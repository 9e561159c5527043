/** Russian. */
import type { FormatsCatalog } from './types.js'

export const ru: FormatsCatalog = {
  encoding: {
    binary: 'Это двоичный файл, а не текст',
    invalid: encoding => `Файл повреждён: это не ${encoding}. Сохраните его в UTF-8`,
    undecodable: label => `В файле указана кодировка «${label}», а она неизвестна: сохраните его в UTF-8`,
    untold: 'Файл не в UTF-8, и другую кодировку кириллицы в нём не узнать: сохраните его в UTF-8',
    mixedUtf8: (byte, line, column) =>
      `Файл в UTF-8 лишь частью: байт ${byte} в строке ${line}, столбце ${column} из другой кодировки. Сохраните весь файл в UTF-8`,
    mixed: (line, column) =>
      `В файле больше одной кодировки: другая начинается в строке ${line}, столбце ${column}. Сохраните весь файл в UTF-8`,
    unsure: (character, encodings) =>
      `Знак «${character}» не записать: текст может быть и в ${encodings.join(', и в ')}. Сохраните файл в UTF-8, потом исправляйте`,
    unwritable: (character, encoding) =>
      `В кодировке ${encoding} нет знака «${character}»: сохраните файл в UTF-8, потом исправляйте`,
    readAs: encoding => `Прочитан в кодировке ${encoding}`,
  },
  json: {
    broken: reason => `Ошибка в JSON: ${reason}`,
    unknown: known =>
      `В этом JSON не найти текста; известны ${known}. Где текст в другом виде, говорит настройка \`formats.json.path\``,
    tooDeep: 'слишком глубокая вложенность узлов',
    cut: 'файл обрывается',
  },
  saveAs: (extension, target) =>
    `Файлы ${extension} не читаются: откройте этот файл там, где он сделан, и сохраните как ${target}`,
  noRtf: 'Это не `RTF`: файл начинается не с `{\\rtf`',
  pdf: {
    locked: '`PDF` защищён паролем: сохраните его без пароля',
    broken: 'Это не `PDF`, или файл повреждён',
  },
  missingPart: name =>
    `Чтобы читать такие файлы, нужен пакет \`${name}\`: установите его рядом с plashka, \`npm install ${name}\` (если plashka поставлена для всей системы, \`npm install -g ${name}\`)`,
  onlyRead: format => `Формат ${format} только читается: исправьте текст, из которого сделан этот файл`,
  noJsonFeed: 'Это не `JSON Feed`',
  noObject: 'В этой строке нет объекта JSON',
  stream: reason => `Дальше прочитать нельзя: ${reason}`,
  brokenXml: (reason, place) => `Ошибка в \`XML\`: ${reason} (${place})`,
  brokenItem: reason => `Ошибка в \`XML\`: ${reason}`,
  xml: {
    documentType: 'объявления типа документа не принимаются',
    tooDeep: 'слишком глубокая вложенность',
    cut: 'файл обрывается',
  },
  plugin: {
    noFormat: 'У формата должны быть `name`, `extensions` строчными буквами с точкой и `parse` или `like`',
    noModel: (name, known) => `Формат может быть подобен ${known}, но не «${name}»`,
    noPattern: pattern => `«${pattern}» — не регулярное выражение \`RE2\`, или под него подходит и пустая строка`,
    nameTaken: name => `Формат «${name}» уже есть`,
    extensionTaken: extension => `«${extension}» — расширение другого формата`,
  },
}
