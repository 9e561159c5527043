/** Russian. */
import type { OdtCatalog } from './types.js'

export const ru: OdtCatalog = {
  noDocument: 'в этом архиве нет текста `OpenDocument`',
  locked: 'документ под паролем: сохраните его без пароля',
  broken: reason => `ошибка в \`XML\` (${reason})`,
  documentType: 'объявлен тип документа, в текстах `OpenDocument` его не бывает',
  tooDeep: 'слишком глубокая вложенность',
  signed: 'Документ подписан, правка испортит подпись: сохраните копию без подписи и исправляйте её',
}
