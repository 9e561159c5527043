/**
 * Nouns for people whom a text tells by a name that is not theirs: «журналист «Медузы»», «жена Каца».
 */
import { Nouns } from '../mentions/nouns.js'

const nouns = (list: string): Nouns => new Nouns(list.trim().split(/\s+/u))

/** Who belongs to an organisation, by the gender that the noun asks for. */
export const staff = {
  m: nouns(`
    журналист корреспондент фотокорреспондент редактор главред репортер обозреватель колумнист фотограф автор издатель
    ведущий ведущего ведущему ведущим продюсер оператор сотрудник работник основатель сооснователь учредитель
    соучредитель создатель владелец владельц совладелец совладельц руководитель глава директор гендиректор президент
    председатель лидер координатор представитель член участник активист сторонник волонтер юрист адвокат эксперт
    секретарь консультант соратник боец бойц боевик командир куратор аналитик социолог правозащитник блогер`),
  f: nouns(`
    журналистка корреспондентка фотокорреспондентка редакторка главредка репортерка обозревательница колумнистка
    авторка издательница ведущая ведущую ведущей продюсерка сотрудница работница основательница
    соосновательница учредительница создательница владелица совладелица руководительница директорка координаторка представительница
    участница активистка сторонница волонтерка юристка адвокатка экспертка соратница правозащитница блогерка`),
  /** English nouns ask for none. */
  any: nouns(`
    editor chief journalist reporter correspondent columnist contributor author publisher owner host presenter producer
    founder cofounder head director leader member employee staffer chairman chairwoman coordinator spokesperson
    spokesman spokeswoman lawyer activist supporter fighter commander`),
}

/** Who belongs to a person. Trades are not among them: «адвокат Павлов» is Pavlov. */
export const kin = {
  m: nouns(`
    муж сын брат отец отц супруг соратник сторонник коллега помощник заместитель однопартиец однопартийц
    последователь секретарь`),
  f: nouns('жена дочь дочерь сестра супруга вдова соратница сторонница помощница последовательница однопартийка'),
  any: nouns('wife husband son daughter brother sister mother father widow ally aide associate colleague supporter'),
}
