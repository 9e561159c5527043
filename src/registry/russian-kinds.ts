/**
 * The status kinds of Russia's registers, as records.
 */
import { isoDate } from './date.js'
import { home, StatusKinds, usualDaysToListing, type Localized, type StatusKind } from './status-kind.js'

const bothOrganisations: Localized = {
  ru: 'Закон о СМИ, ст. 4; КоАП, ст. 13.15, ч. 2',
  en: 'media law, art. 4; code of administrative offences, art. 13.15 part 2',
}
const symbols: Localized = {
  ru: 'КоАП, ст. 20.3, 20.29: материалы и символика',
  en: 'code of administrative offences, art. 20.3, 20.29: material and symbols',
}

/** The law asks for the notice since the middle of 2021; before that it was advised, so it counts as always due. */
const terrorist: StatusKind = {
  id: 'terrorist',
  jurisdiction: home,
  role: 'terrorist',
  name: { ru: 'террористическая организация', en: 'terrorist organization' },
  register: { ru: 'перечень террористических организаций (ФСБ)', en: 'list of terrorist organizations (FSB)' },
  law: bothOrganisations,
  notice: {
    ru: '{признан} террористической организацией и {запрещён} в РФ',
    en: 'designated a terrorist organization and banned in Russia',
  },
  several: {
    ru: '{признан} террористическими организациями и {запрещён} в РФ',
    en: 'designated terrorist organizations and banned in Russia',
  },
  ban: 'required',
  daysToListing: usualDaysToListing,
  severity: 'error',
  linking: { severity: 'error', law: symbols },
  isComplete: true,
  isOfOrganisations: true,
}

/** The law asks for the notice since 2007: as long as nearly all of the list. */
const extremist: StatusKind = {
  id: 'extremist',
  jurisdiction: home,
  role: 'extremist',
  name: { ru: 'экстремистская организация', en: 'extremist organization' },
  register: {
    ru: 'перечень экстремистских организаций (Минюст)',
    en: 'list of extremist organizations (Ministry of Justice)',
  },
  law: bothOrganisations,
  notice: {
    ru: '{признан} экстремистской организацией и {запрещён} в РФ',
    en: 'designated an extremist organization and banned in Russia',
  },
  several: {
    ru: '{признан} экстремистскими организациями и {запрещён} в РФ',
    en: 'designated extremist organizations and banned in Russia',
  },
  ban: 'required',
  daysToListing: usualDaysToListing,
  severity: 'error',
  linking: { severity: 'error', law: symbols },
  isComplete: true,
  isOfOrganisations: true,
}

/** Law 14-FZ of 2021-02-24 asks mass media for the notice from the first of March on. */
const foreignAgent: StatusKind = {
  id: 'foreign-agent',
  jurisdiction: home,
  role: 'agent',
  name: { ru: 'иностранный агент', en: 'foreign agent' },
  register: {
    ru: 'реестр иностранных агентов (Минюст)',
    en: 'register of foreign agents (Ministry of Justice)',
  },
  law: {
    ru: 'Закон о СМИ, ст. 4; КоАП, ст. 13.15, ч. 2.1',
    en: 'media law, art. 4; code of administrative offences, art. 13.15 part 2.1',
  },
  notice: { ru: '{признан} иностранным агентом', en: 'designated a foreign agent in Russia' },
  several: { ru: '{признан} иностранными агентами', en: 'designated foreign agents in Russia' },
  ban: 'none',
  daysToListing: 0,
  since: isoDate('2021-03-01'),
  severity: 'error',
  linking: {
    severity: 'info',
    law: {
      ru: 'ссылка разрешена; при упоминании нужна пометка о статусе',
      en: 'the link is allowed; a mention needs the notice',
    },
  },
  isComplete: true,
  // Law 255-FZ, art. 9; government decree 2108.
  hasFixedText: true,
}

/** By practice: no norm that asks for the notice was found, hence a warning. */
const undesirable: StatusKind = {
  id: 'undesirable',
  jurisdiction: home,
  role: 'undesirable',
  name: { ru: 'нежелательная организация', en: 'undesirable organization' },
  register: {
    ru: 'перечень нежелательных организаций (Минюст)',
    en: 'list of undesirable organizations (Ministry of Justice)',
  },
  law: {
    ru: 'прямой нормы о пометке не найдено, так принято; распространение материалов — КоАП, ст. 20.33',
    en: 'no norm that requires a notice was found, it is practice; spreading their material: code of administrative offences, art. 20.33',
  },
  notice: {
    ru: '{признан} нежелательной организацией в РФ',
    en: 'designated an undesirable organization in Russia',
  },
  several: {
    ru: '{признан} нежелательными организациями в РФ',
    en: 'designated undesirable organizations in Russia',
  },
  ban: 'implied',
  daysToListing: usualDaysToListing,
  severity: 'warning',
  linking: {
    severity: 'error',
    law: {
      ru: 'КоАП, ст. 20.33: ссылка на материалы считается их распространением',
      en: 'code of administrative offences, art. 20.33: a link counts as spreading the material',
    },
  },
  isComplete: true,
  isOfOrganisations: true,
}

export const russianKinds = new StatusKinds([terrorist, extremist, foreignAgent, undesirable])
