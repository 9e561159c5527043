/**
 * Nouns that head an organisation's official name: they tell its kind, the gender a notice agrees with, and how texts
 * introduce it.
 */
import { wordKey } from '../../language/word-key.js'
import type { EntityKind, Gender } from '../../registry/types.js'

export interface HeadNoun {
  readonly noun: string
  readonly gender: Gender
  readonly kind: EntityKind
}

const rows = `
  organisation f организация ассоциация группа группировка партия лига коалиция платформа сеть школа служба корпорация
    компания община федерация инициатива комиссия академия студия бригада ячейка церковь библиотека миссия кампания
    армия премия лаборатория мастерская палата ассамблея конфедерация биржа вахта фирма религия мечеть семинария рота
    дивизия скиния теплица мастерская правозащитка конференция организация-объединение религия рок-группа медиагруппа
    медиа-группа команда сотня
  organisation m фонд союз центр институт комитет совет форум альянс проект клуб университет конгресс съезд парламент
    батальон полк легион отряд корпус орден дом трибунал комьюнити-центр лекторий колледж штаб блок фронт джамаат
    фестиваль вилаят имарат синдикат концерн траст фонд-организация медиацентр хаб
  organisation n объединение общество сообщество учреждение партнёрство братство правительство бюро подразделение крыло
    отделение агентство товарищество землячество государство министерство управление представительство
  movement n движение ополчение
  media n издание радио интернет-издание медиа СМИ
  media m телеканал канал телеграм-канал портал сайт журнал медиапроект медиа-проект интернет-журнал видеопроект
    интернет-портал интернет-проект youtube-канал интернет-ресурс ресурс подкаст альманах
  media f газета телекомпания радиостанция редакция медиаплатформа медиакорпорация радиокомпания радиокорпорация
`

const headNouns = new Map<string, HeadNoun>()
for (const row of rows.trim().split(/\n {2}(?! )/u)) {
  const [kind, gender, ...nouns] = row.trim().split(/\s+/u)
  for (const noun of nouns) headNouns.set(wordKey(noun), { noun, gender: gender as Gender, kind: kind as EntityKind })
}

/** The noun that heads a legal form or a name: the first of the table, in the nominative. */
export function headNounOf(text: string): HeadNoun | undefined {
  for (const [word] of text.matchAll(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu)) {
    const head = headNouns.get(wordKey(word))
    if (head) return head
  }
  return undefined
}

/** Whether a name begins with such a noun, adjectives before it allowed: «Американский фонд …». */
export function opensWithHeadNoun(name: string): HeadNoun | undefined {
  for (const [word] of name.matchAll(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu)) {
    const head = headNouns.get(wordKey(word))
    if (head) return head
    if (!/(?:[ыио]й|[ая]я|[ое]е|ые|ие)$/iu.test(word)) return undefined
  }
  return undefined
}
