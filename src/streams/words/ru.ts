/** Russian. */
import type { StreamsCatalog } from './types.js'

export const ru: StreamsCatalog = {
  at: (byte, reason) => `Байт ${byte}: ${reason}`,
  cut: 'архив обрывается',
  noHeader: 'здесь нет заголовка архива `tar`; дальше прочитать нельзя',
  noRecord: 'здесь нет записи `WARC`; пропущено до следующей записи',
  wrongLength: length => `запись заявляет длину ${length} Б, но это не так; пропущено до следующей записи`,
  longItem: most => `Не проверено: в записи больше ${most} МБ`,
  longMember: most => `Не проверено: в распакованном виде больше ${most} МБ`,
  damaged: 'Не проверено: повреждено в архиве',
  encrypted: 'Не проверено: зашифровано',
  overlap: 'части архива наложены друг на друга; ничего не распаковано',
  archive: 'Не открыто: это архив внутри архива',
}
