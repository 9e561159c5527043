/**
 * Given names as English prose spells them. Press, passports and the bearers themselves follow habits which no system of
 * transliteration gives: Alexander, Sergei, Xenia. Diminutives and mere counterparts (Peter for Пётр) are left out.
 */
import { keyOf } from './letters.js'

/** The name in Russian, then its spellings, the most usual one first. */
const table = `
  Александр Alexander Aleksandr Alexandr
  Александра Alexandra Aleksandra
  Алексей Alexei Alexey Aleksei Aleksey
  Алена Alyona Alena
  Алеся Alesya Alesia
  Алина Alina
  Алиса Alisa Alice
  Алла Alla
  Альберт Albert
  Анастасия Anastasia Anastasiya Anastasiia
  Анатолий Anatoly Anatoliy Anatolii Anatoli
  Андрей Andrei Andrey
  Анна Anna
  Антон Anton
  Антонина Antonina
  Аркадий Arkady Arkadiy Arkadii Arkadi
  Арсений Arseny Arseniy Arsenii
  Артем Artem Artyom
  Артемий Artemy Artemiy Artemii
  Артур Artur Arthur
  Богдан Bogdan
  Борис Boris
  Вадим Vadim
  Валентин Valentin
  Валентина Valentina
  Валерий Valery Valeriy Valerii Valeri
  Валерия Valeria Valeriya Valeriia
  Варвара Varvara
  Василий Vasily Vasiliy Vasilii Vassily Vasili
  Василиса Vasilisa
  Вера Vera
  Вероника Veronika Veronica
  Виктор Viktor Victor
  Виктория Victoria Viktoria Viktoriya Viktoriia
  Виталий Vitaly Vitaliy Vitalii Vitali
  Владимир Vladimir
  Владислав Vladislav
  Всеволод Vsevolod
  Вячеслав Vyacheslav Viacheslav
  Галина Galina
  Гарри Garry Garri Harry
  Геннадий Gennady Gennadiy Gennadii Gennadi
  Георгий Georgy Georgiy Georgii Georgi
  Герман German Herman
  Глеб Gleb
  Григорий Grigory Grigoriy Grigorii Grigori
  Давид David
  Даниил Daniil Danil
  Данила Danila
  Дарья Daria Darya Dariia Dariya
  Денис Denis
  Диана Diana
  Дмитрий Dmitry Dmitri Dmitriy Dmitrii
  Евгений Yevgeny Evgeny Evgeniy Evgenii Yevgeniy Evgeni
  Евгения Yevgenia Evgenia Evgeniya Evgeniia Yevgeniya
  Егор Yegor Egor
  Екатерина Yekaterina Ekaterina
  Елена Elena Yelena
  Елизавета Elizaveta Yelizaveta
  Жанна Zhanna
  Захар Zakhar
  Зинаида Zinaida
  Зоя Zoya Zoia
  Иван Ivan
  Игорь Igor
  Илья Ilya Ilia
  Инна Inna
  Ирина Irina
  Карина Karina
  Катерина Katerina
  Кира Kira
  Кирилл Kirill
  Константин Konstantin
  Кристина Kristina
  Ксения Ksenia Kseniya Kseniia Xenia
  Лариса Larisa Larissa
  Лев Lev
  Леонид Leonid
  Лидия Lidia Lidiya Lidiia Lydia
  Лилия Lilia Liliya Liliia
  Людмила Lyudmila Ludmila Liudmila
  Любовь Lyubov Liubov
  Майкл Michael
  Макар Makar
  Максим Maxim Maksim
  Маргарита Margarita
  Марианна Marianna
  Марина Marina
  Мария Maria Mariya Mariia
  Марк Mark
  Матвей Matvei Matvey
  Михаил Mikhail
  Надежда Nadezhda
  Наталия Natalia Nataliya Nataliia
  Наталья Natalia Natalya Nataliya
  Никита Nikita
  Николай Nikolai Nikolay
  Нина Nina
  Оксана Oksana Oxana
  Олег Oleg
  Олеся Olesya Olesia
  Ольга Olga
  Павел Pavel
  Петр Pyotr Petr Piotr
  Полина Polina
  Раиса Raisa
  Роберт Robert
  Родион Rodion
  Роман Roman
  Руслан Ruslan
  Савелий Savely Saveliy Savelii
  Святослав Svyatoslav Sviatoslav
  Семен Semyon Semen
  Сергей Sergei Sergey
  София Sofia Sofiya Sofiia Sophia
  Софья Sofia Sofya Sofiya
  Станислав Stanislav
  Степан Stepan
  Таисия Taisia Taisiya Taisiia
  Тамара Tamara
  Татьяна Tatiana Tatyana
  Тимофей Timofei Timofey
  Тимур Timur
  Тихон Tikhon
  Ульяна Ulyana Uliana
  Федор Fyodor Fedor
  Филипп Filipp Philipp Philip
  Христо Christo Hristo Khristo
  Эвелина Evelina
  Эдуард Eduard
  Эльвира Elvira
  Юлия Yulia Yuliya Iuliia Julia
  Юрий Yury Yuri Yuriy Iurii Yurii Iuri
  Яков Yakov Iakov
  Ян Yan Ian Jan
  Яна Yana Iana
  Ярослав Yaroslav Iaroslav`

const spellings = new Map<string, readonly string[]>(
  table
    .trim()
    .split('\n')
    .map(line => line.trim().split(' '))
    .map(([name = '', ...latin]) => [keyOf(name), latin]),
)

/** Whether the word is one of the current Russian given names. */
export const isRussianGivenName = (word: string): boolean => spellings.has(keyOf(word))

/** Spellings of a Russian given name by habit, the most usual one first; nothing for a name with none of its own. */
export const customarySpellings = (given: string): readonly string[] | undefined => spellings.get(keyOf(given))
