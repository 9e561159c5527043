import type { EpubCatalog } from './types.js'

export const ru: EpubCatalog = {
  noContainer: 'этот архив — не `EPUB`: в нём нет `META-INF/container.xml`',
  noPackage: '`META-INF/container.xml` не называет описания книги, которое есть в архиве',
  noChapters: 'описание книги не называет ни одной главы',
  protected: 'книга защищена: её главы зашифрованы',
  signed: 'Книга подписана, и правка нарушила бы подпись: сохраните копию без подписи и исправляйте её',
  otherKind: type => `файл такого вида не читается: ${type}`,
}
