import type { DocxCatalog } from './types.js'

export const ru: DocxCatalog = {
  protectedOrOld: 'файл защищён паролем или это старый `.doc`: сохраните его как `.docx` без пароля',
  noDocument: 'этот архив — не документ `Word`',
  broken: reason => `ошибка в \`XML\` (${reason})`,
  documentType: 'объявляет тип документа, чего в `.docx` не бывает',
  tooDeep: 'слишком глубокая вложенность',
  signed: 'Документ подписан, и правка нарушила бы подпись: сохраните копию без подписи и исправляйте её',
  removes: words => `Убрать: ${words}`,
  inserts: words => `Вставить: ${words}`,
  replaces: (words, others) => `Заменить «${words}» на «${others}»`,
  aFootnote: words => `сноску: ${words}`,
  chunk: 'это файл другого вида, вставленный целиком: откройте документ в `Word` и сохраните заново',
  subdocument: 'это другой документ, на который здесь только ссылка: проверьте его отдельно',
  missingPart: part => `в документе нет ${part}`,
}
