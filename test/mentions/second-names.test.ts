/** What a text calls a party by once it has named it. */
import { describe, expect, test } from '@jest/globals'
import { parseDocument } from '../../src/formats/index.js'
import { builtinKnowledge } from '../../src/knowledge/artefact.js'
import { findMentions } from '../../src/mentions/index.js'

const named = (text: string): string[] => {
  const { registry, lexicons } = builtinKnowledge()
  const document = parseDocument(text, { path: 'draft.txt' })!
  return findMentions(document, lexicons, id => registry.get(id))
    .filter(({ certainty }) => certainty !== 'possible')
    .map(({ start, end, entity }) => `${document.text.slice(start, end)} ${entity.id}`)
}

describe('a second name', () => {
  test.each([
    ['a hashtag', 'Студия GSC Game World выпустила игру.\n\n#игры #GSCGameWorld', 'GSCGameWorld gsc-game-world'],
    ['a hashtag in small letters', 'Студия GSC Game World молчит. #gsc_game_world', 'gsc_game_world gsc-game-world'],
    [
      'a hashtag with the noun before the name',
      'Движение «Голос» закрылось.\n\n#ДвиженияГолос #выборы',
      'ДвиженияГолос golos',
    ],
    ['a hashtag of a person', 'Пел Максим Покровский. #МаксимПокровский', 'МаксимПокровский maxim-pokrovsky'],
    [
      'the people of a party',
      'В «Катиба Таухид валь-Джихад» вербовали многих. Он служил у катибовцев два года.',
      'катибовцев katibat-al-tawhid-wal-jihad',
    ],
    [
      'the people of a fund by whose name it is',
      'Помог Фонд Рылькова. С тех пор мы виделись с рыльковцами.',
      'рыльковцами rylkov-foundation',
    ],
    [
      'a word of pieces of its name',
      'Платил Норвежский Баренцев секретариат. А позже Баренцевсекретариат молчал.',
      'Баренцевсекретариат barentssecretariatet-iks',
    ],
    [
      'two initials in quotation marks',
      'Судили «Мужское государство». Он знал о решении по «МГ».',
      'МГ muzhskoe-gosudarstvo',
    ],
    [
      'words of its name in quotation marks',
      'Судили «Омское гражданское объединение». Это «Омскому гражданскому» не приписать.',
      'Омскому гражданскому omskoe-grazhdanskoe-obyedinenie',
    ],
    [
      'one word of its Latin name',
      'Закрыта Transparency International. В отчёте Transparency нет цифр.',
      'Transparency transparency-international',
    ],
    [
      'what the text says it will call it',
      'Приехал Форум свободной России (далее – Сбор). Вчера на Сборе спорили.',
      'Сборе free-russia-forum',
    ],
    [
      'its letters in brackets',
      'Приехала Transparency International (TI). Вчера в TI спорили.',
      'TI transparency-international',
    ],
    [
      'whose name the institution bears, at the beginning of a sentence',
      'Университет Тафтса закрыл набор. Тафтс вернул взносы.',
      'Тафтс tufts-university',
    ],
  ])('%s', (_, text, expected) => {
    expect(named(text)).toContain(expected)
  })

  test.each([
    ['before the name', '#GSCGameWorld\n\nСтудия GSC Game World выпустила игру.', /^GSCGameWorld/u],
    ['of words of which the name has more', 'Студия GSC Game World молчит. #GSCGame', /^GSCGame /u],
    ['people of whom a name speaks', 'Судили «Тризуб» имени Степана Бандеры. Там все бандеровцы.', /^бандеровцы/u],
    ['one word in quotation marks', 'В Омске были Irtysh Ultras. «Иртыш» играл дома.', /^Иртыш/u],
    ['a mark of the house', 'Пели Монеточка (ИА) и хор. Буквы ИА значат иноагента.', /^ИА/u],
    ['letters which are a state', 'Приехала Transparency International (США). Власти США молчат.', /^США/u],
    [
      'a word of a longer Latin name',
      'Закрыта Transparency International. Клуб Transparency Moscow открыт.',
      /^Transparency t/u,
    ],
    [
      'a surname that opens a name in quotation marks',
      'Пел Руслан Белый. Открыта веранда «Белый медведь».',
      /^Белый /u,
    ],
    ['letters within a longer name', 'Воюет «РДК». Терминал построила компания «Склады РДК Логистик».', /^РДК /u],
    ['a title at the beginning of a sentence', 'Движение «Голос» закрылось. Голос дрогнул.', /^Голос /u],
  ])('is none: %s', (_, text, wrong) => {
    expect(named(text).slice(1)).not.toContainEqual(expect.stringMatching(wrong))
  })
})
