/** Russian. */
import type { IndesignCatalog } from './types.js'

export const ru: IndesignCatalog = {
  noDocument: 'в этом архиве нет полос `InDesign` (`IDML`)',
  broken: reason => `ошибка в \`XML\` (${reason})`,
  documentType: 'объявлен тип документа, в файлах `InDesign` его не бывает',
  tooDeep: 'слишком глубокая вложенность',
}
