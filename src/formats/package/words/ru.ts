import type { PackageCatalog } from './types.js'

export const ru: PackageCatalog = {
  encrypted: 'файл защищён паролем: сохраните его без пароля',
  noArchive: 'это не архив `zip`, а файл с таким расширением — архив',
  archiveBroken: 'архив обрезан или повреждён',
  recordsOverlap: 'записи архива повреждены или лежат друг в друге',
  tooManyMembers: count => `слишком много файлов в архиве: ${count}`,
  unsafeName: name => `опасное имя в архиве: ${name}`,
  at: (part, reason) => `${part}: ${reason}`,
  twice: 'встречается в архиве дважды',
  brokenRecord: 'запись в архиве повреждена',
  unknownPacking: 'сжат неизвестным способом',
  damaged: 'повреждён',
  unpacksTo: megabytes => `архив распаковывается больше чем в ${megabytes} МБ`,
  notUnicode: 'это не `UTF-8` и не `UTF-16`',
  badCharacter: 'знак, недопустимый в `XML`',
  absent: 'её нет в архиве',
  fromStdin: 'Документ нельзя исправить из стандартного ввода: назовите файл',
  copyDiffers: path => `${path} уже есть и отличается: исправьте его или уберите`,
  removes: words => `Убрать: ${words}`,
  inserts: words => `Вставить: ${words}`,
  replaces: (words, others) => `Заменить «${words}» на «${others}»`,
}
