import type { PersonName } from '../../registry/types.js'
export const genderOfPerson = (p: PersonName): 'm' | 'f' | undefined =>
  p.patronymic === undefined
    ? undefined
    : /(вна|ична|кызы)$/.test(p.patronymic)
      ? 'f'
      : /(ич|оглы)$/.test(p.patronymic)
        ? 'm'
        : undefined
