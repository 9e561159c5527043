import type { ServerCatalog } from './types.js'

export const ru: ServerCatalog = {
  badJson: 'Тело запроса — не JSON',
  notUtf8: 'Прислан не текст в UTF-8: пришлите его в UTF-8 или пришлите байты файла',
  missingField: field => `Нет поля \`${field}\``,
  unknownField: (field, known) => `Поля \`${field}\` не бывает; есть поля ${known.join(', ')}`,
  badType: (field, type) => `Поле \`${field}\` — ${type === 'string' ? 'строка' : 'true или false'}`,
  oneOf: (field, values) => `Поле \`${field}\` — одно из: ${values.join(', ')}`,
  badDay: field => `Поле \`${field}\` — день вида 2026-11-20`,
  noBody: 'Пришлите черновик: JSON с полем `text` или байты файла',
  noName: 'Назовите файл в адресе, `?path=draft.docx`: по одному типу формат не узнать',
  mediaType: type =>
    type === ''
      ? 'Назовите `content-type`: `application/json` или тип файла, байты которого присланы'
      : `Тип ${type} здесь не читают: пришлите JSON как \`application/json\` или байты файла как \`application/octet-stream\`, назвав его в адресе: \`?path=draft.docx\``,
  tooLarge: most => `Черновик больше ${most} МБ`,
  tooLong: seconds => `Проверка не уложилась в ${seconds} с`,
  tooMany: 'Слишком много проверок ждут своей очереди: повторите позже',
  stopping: 'Сервер останавливается',
  foreignHost: host => `Сервер не отвечает на имя ${host}`,
  foreignOrigin: origin => `Страницам с ${origin} сюда обращаться не разрешено`,
  noToken: 'Нужен токен: `Authorization: Bearer …`',
  outside: path => `${path}: вне папки сервера`,
  noFolder: folder => `В папке сервера нет папки ${folder}`,
  unknownFormat: (name, known) => `${name}: формат не известен, известны ${known.join(', ')}`,
  sendBytes: format => `Черновик в формате ${format} — не текст: пришлите байты файла`,
  readOnly: format => `Формат ${format} только читают`,
  failed: 'В плашке что-то сломалось',
  noSuchPath: 'Такого адреса нет: что есть, говорит `/openapi.json`',
  badMethod: methods => `К этому адресу обращаются методом ${methods}`,
  noParameter: 'Нужен параметр `text` или `data`',
  badData: 'В `data` должен быть JSON: `{ "annotation": [{ "text": … }, { "markup": …, "interpretAs": … }] }`',
  needsToken: host => `Чтобы слушать ${host}, нужен токен: --token-file или PLASHKA_TOKEN`,
  shortToken: least => `Токен короче ${least} знаков`,
  upstreamAway: host =>
    `${host} — чужая машина, и тексты уходили бы туда; если так и задумано: --upstream-may-be-anywhere`,
  badUpstream: url => `${url}: нужен адрес http: или https:`,
  upstreamDown: reason => `LanguageTool не ответил (${reason}): здесь только замечания плашки`,
  listening: address => `plashka слушает ${address}`,
  category: 'Пометки о статусе',
  shortMessage: 'Пометка о статусе',
  replacement: 'с пометкой',
}
