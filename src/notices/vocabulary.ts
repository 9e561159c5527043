/**
 * The closed vocabulary of designation notices, Russian and English: which word means what in a statement.
 * Wordings come from the law (media law art. 4, law 255-FZ art. 9) and from what stands in print.
 */
import { foldWord } from '../lexicon/fold.js'
import {
  activeParticiple,
  adjective,
  fixed,
  fixedPlural,
  noun,
  participle,
  pastTense,
  type GrammaticalNumber,
  type WordForm,
} from './paradigms.js'

/** What a word does in a statement. */
export type TermClass =
  // predicates
  | 'recognise'
  | 'enter'
  | 'belong'
  | 'ban'
  | 'liquidate'
  | 'perform'
  // what is stated
  | 'terrorist'
  | 'extremist'
  | 'undesirable'
  | 'agent'
  // nouns of the wording
  | 'register'
  | 'organisation'
  | 'person'
  | 'activity'
  | 'object'
  // place and doer
  | 'russia'
  | 'abroad'
  | 'authority'
  // what turns a statement
  | 'negation'
  | 'modal'
  | 'ended'
  | 'past'
  | 'infinitive'
  // joints
  | 'auxiliary'
  | 'relative'
  | 'pronoun'
  | 'collective'
  | 'preposition'
  | 'conjunction'
  | 'complementiser'
  | 'filler'

/** How a predicate stands: «признан» | «признанный» | «признал» | English «banned», which may be any of them. */
export type PredicateForm = 'short' | 'long' | 'active' | 'finite' | 'english'

export interface Term {
  readonly class: TermClass
  readonly number: GrammaticalNumber
  readonly form?: PredicateForm
  /** «террористов», "terrorists": people, not an organisation's kind. */
  readonly people?: true
}

type Entry = readonly [termClass: TermClass, forms: readonly WordForm[], form?: PredicateForm]

const passive = (short: string): WordForm[] => participle(short)
const organisationNouns: WordForm[] = [
  ...['организаци', 'группировк', 'компани', 'корпораци', 'ассоциаци', 'парти', 'радиостанци'].flatMap(stem =>
    noun(stem, stem.endsWith('к') ? 'velarFeminine' : 'iya'),
  ),
  ...['движени', 'объединени', 'издани', 'подразделени', 'учреждени', 'агентств', 'сообществ'].flatMap(stem =>
    noun(stem, stem.endsWith('и') ? 'ie' : 'o'),
  ),
  ...['фонд', 'телеканал', 'проект', 'медиапроект', 'канал', 'портал', 'батальон', 'ресурс', 'холдинг', 'орган'].flatMap(
    stem => noun(stem, 'masculine'),
  ),
  ...['групп', 'структур', 'газет'].flatMap(stem => noun(stem, 'feminine')),
  ...noun('сет', 'softSign'),
  ...noun('соцсет', 'softSign'),
  ...noun('ячейк', 'velarFeminine'),
  ...fixed('сми', 'нко', 'ано', 'медиа', 'мессенджер', 'мессенджера', 'мессенджере', 'мессенджером', 'ооо'),
  ...fixed('полк', 'полка', 'полку', 'полком', 'полке', 'легион', 'легиона', 'легиону', 'легионом', 'легионе'),
  ...fixed('корпус', 'корпуса', 'корпусу', 'корпусом', 'корпусе', 'журнал', 'журнала', 'журналу', 'сайт', 'сайта'),
  ...fixed('продукт', 'продукта', 'продуктом', 'сервис', 'сервиса', 'платформа', 'платформы', 'платформе', 'платформу'),
  ...fixed('редакция', 'редакции', 'центр', 'центра', 'центром', 'центру', 'юрлицо', 'юрлица', 'фбк'),
  ...fixed('organization', 'organisation', 'group', 'movement', 'company', 'outlet', 'network', 'entity', 'party'),
  ...fixed('foundation', 'corporation', 'nonprofit', 'ngo', 'publication', 'media', 'website', 'militia', 'militant'),
  ...fixed('broadcaster', 'channel', 'outfit', 'product', 'platform', 'battalion', 'regiment', 'site', 'newspaper'),
  ...fixedPlural('organizations', 'organisations', 'groups', 'movements', 'companies', 'outlets', 'networks'),
  ...fixedPlural('entities', 'platforms', 'products', 'groupings', 'websites', 'publications', 'foundations', 'ngos'),
]

const personNouns: WordForm[] = [
  ...fixed('физлицо', 'физлица', 'физлицу', 'физлицом', 'лицо', 'лица', 'лицу', 'лицом', 'лице', 'физическое'),
  ...fixed('физического', 'физическим', 'юридическое', 'юридического', 'person', 'individual', 'natural'),
  ...fixedPlural('физлиц', 'физлицам', 'физлицами', 'лиц', 'лицам', 'лицами', 'people', 'persons', 'individuals'),
]

/** Countries, peoples and bodies whose decisions are not Russia's. */
const abroadWords: WordForm[] = [
  ...fixed('сша', 'оон', 'ес', 'евросоюз', 'евросоюза', 'евросоюзе', 'евросоюзом', 'кнр', 'фрг', 'оаэ', 'британия'),
  ...['великобритани', 'британи', 'германи', 'франци', 'итали', 'испани', 'турци', 'латви', 'эстони', 'грузи'].flatMap(
    stem => noun(stem, 'iya'),
  ),
  ...['финлянди', 'швеци', 'норвеги', 'австрали', 'бельги', 'япони', 'инди', 'сири', 'армени'].flatMap(stem =>
    noun(stem, 'iya'),
  ),
  ...['украин', 'америк', 'польш', 'литв', 'канад', 'молдав', 'европ'].flatMap(stem => [
    ...noun(stem, 'feminine'),
    ...fixed(stem + 'и', stem + 'ей'),
  ]),
  ...['казахстан', 'узбекистан', 'таджикистан', 'кыргызстан', 'пакистан', 'афганистан', 'иран', 'ирак', 'израил'].flatMap(
    stem => noun(stem, 'masculine'),
  ),
  ...['израил', 'египет', 'египт', 'китай', 'кита', 'израиль', 'кипр', 'ватикан', 'азербайджан', 'бангладеш'].flatMap(
    stem => fixed(stem, stem + 'я', stem + 'е', stem + 'ю', stem + 'ем', stem + 'а', stem + 'ом', stem + 'у'),
  ),
  ...fixed('беларусь', 'беларуси', 'белоруссия', 'белоруссии', 'минск', 'минске', 'киев', 'киеве', 'вашингтон'),
  ...fixed('брюссель', 'брюсселе', 'лондон', 'лондоне', 'саудовской', 'аравии', 'аравия', 'киргизия', 'киргизии'),
  ...['американск', 'британск', 'украинск', 'белорусск', 'израильск', 'казахстанск', 'немецк', 'германск', 'турецк'].flatMap(
    adjective,
  ),
  ...['европейск', 'латвийск', 'эстонск', 'литовск', 'польск', 'французск', 'канадск', 'египетск', 'узбекск'].flatMap(
    adjective,
  ),
  ...fixed('us', 'usa', 'uk', 'un', 'eu', 'u.s', 'u.k', 'washington', 'london', 'brussels', 'britain', 'america'),
  ...fixed('states', 'kingdom', 'nations', 'union', 'ukraine', 'belarus', 'israel', 'germany', 'france', 'canada'),
  ...fixed('kazakhstan', 'uzbekistan', 'tajikistan', 'kyrgyzstan', 'afghanistan', 'pakistan', 'turkey', 'china'),
  ...fixed('egypt', 'iran', 'iraq', 'syria', 'poland', 'latvia', 'lithuania', 'estonia', 'australia', 'japan', 'india'),
  ...fixed('american', 'british', 'ukrainian', 'belarusian', 'israeli', 'european', 'german', 'kyiv', 'minsk', 'georgia'),
  ...fixed('tajik', 'kazakh', 'uzbek', 'turkish', 'canadian', 'french', 'saudi', 'arabia', 'emirates', 'jordan', 'canberra'),
]

const entries: readonly Entry[] = [
  ['recognise', passive('признан').filter(form => form.short), 'short'],
  ['recognise', passive('признан').filter(form => !form.short), 'long'],
  ['recognise', passive('объявлен').filter(form => form.short), 'short'],
  ['recognise', passive('объявлен').filter(form => !form.short), 'long'],
  ['recognise', pastTense('признал'), 'active'],
  ['recognise', pastTense('объявил'), 'active'],
  ['recognise', pastTense('присвоил'), 'active'],
  ['recognise', [...fixed('признает', 'признаёт', 'считает', 'объявляет'), ...fixedPlural('признают', 'считают')], 'active'],
  ['recognise', [...fixed('признается', 'считается', 'является'), ...fixedPlural('признаются', 'считаются', 'являются')], 'finite'],
  ['recognise', [...fixed('признавался', 'признавалась', 'признавалось', 'считался', 'считалась', 'считалось'), ...fixedPlural('признавались', 'считались')], 'finite'],
  ['recognise', [...fixed('являлся', 'являлась', 'являлось'), ...fixedPlural('являлись')], 'finite'],
  ['recognise', [...fixed('признаваемый', 'признаваемая', 'признаваемое', 'признаваемого', 'считающийся', 'считающаяся', 'считающееся', 'являющийся', 'являющаяся', 'являющееся', 'являющегося', 'являющейся', 'являющимся'), ...fixedPlural('являющиеся', 'являющихся')], 'long'],
  ['recognise', [...pastTense('стал'), ...pastTense('получил')], 'finite'],
  ['recognise', [...fixed('ставший', 'ставшая', 'ставшее', 'ставшего', 'ставшей'), ...fixed('получивший', 'получившая', 'получившее', 'получившего', 'получившей'), ...fixedPlural('получившие', 'получивших')], 'long'],
  ['recognise', [...fixed('имеет', 'носит'), ...fixedPlural('имеют', 'носят')], 'finite'],
  ['recognise', fixed('имеющий', 'имеющая', 'имеющее', 'имеющего', 'имеющей'), 'long'],
  ['recognise', fixed('designated', 'recognized', 'recognised', 'declared', 'labeled', 'labelled', 'considered', 'listed', 'classified', 'deemed', 'branded', 'named', 'dubbed', 'blacklisted', 'proclaimed', 'ruled'), 'english'],
  ['recognise', [...fixed('considers', 'recognizes', 'recognises', 'designates', 'regards', 'deems'), ...fixedPlural('consider')], 'active'],
  ['enter', ['внесен', 'включен', 'занесен', 'добавлен'].flatMap(passive).filter(form => form.short), 'short'],
  ['enter', ['внесен', 'включен', 'занесен', 'добавлен'].flatMap(passive).filter(form => !form.short), 'long'],
  ['enter', [...pastTense('внес', 'внесл'), ...pastTense('включил'), ...pastTense('добавил'), ...pastTense('занес', 'занесл')], 'active'],
  ['enter', [...fixed('вносит', 'включает'), ...fixedPlural('вносят')], 'active'],
  ['enter', [...pastTense('попал'), ...pastTense('вошел', 'вошл')], 'finite'],
  ['enter', [...fixed('попавший', 'попавшая', 'попавшее', 'попавшего', 'попавшей', 'вошедший', 'вошедшая'), ...fixedPlural('попавшие', 'попавших')], 'long'],
  ['enter', fixed('added', 'included', 'entered', 'placed', 'put'), 'english'],
  ['belong', [...fixed('входит', 'находится', 'состоит', 'числится', 'значится', 'фигурирует', 'внесена', 'стоит'), ...fixedPlural('входят', 'находятся', 'состоят', 'числятся', 'значатся', 'стоят')], 'finite'],
  ['belong', [...fixed('входил', 'входила', 'входило', 'находился', 'находилась', 'находилось', 'состоял', 'числился', 'числилась'), ...fixedPlural('входили', 'находились', 'числились')], 'finite'],
  ['belong', [...activeParticiple('входящ'), ...fixed('находящийся', 'находящаяся', 'находящееся', 'находящегося', 'находящейся', 'состоящий', 'состоящая')], 'long'],
  ['ban', passive('запрещен').filter(form => form.short), 'short'],
  ['ban', passive('запрещен').filter(form => !form.short), 'long'],
  ['ban', pastTense('запретил'), 'active'],
  ['ban', fixed('banned', 'outlawed', 'prohibited', 'forbidden', 'proscribed'), 'english'],
  ['ban', fixed('bans', 'outlaws', 'prohibits'), 'active'],
  ['liquidate', passive('ликвидирован').filter(form => form.short), 'short'],
  ['liquidate', passive('ликвидирован').filter(form => !form.short), 'long'],
  ['liquidate', pastTense('ликвидировал'), 'active'],
  ['liquidate', fixed('liquidated', 'dissolved'), 'english'],
  ['perform', [...activeParticiple('выполняющ'), ...activeParticiple('исполняющ')], 'long'],
  ['perform', [...fixed('выполняет', 'исполняет', 'выполняла', 'выполнял', 'выполняло'), ...fixedPlural('выполняют', 'исполняют', 'выполняли')], 'finite'],
  ['perform', fixed('performing', 'performs', 'perform', 'fulfilling'), 'finite'],
  ['terrorist', [...adjective('террористическ'), ...fixed('terrorist', 'terror')]],
  ['extremist', [...adjective('экстремистск'), ...fixed('extremist')]],
  ['undesirable', [...adjective('нежелательн'), ...fixed('undesirable', 'unwanted')]],
  ['agent', [...noun('иноагент', 'masculine'), ...noun('инагент', 'masculine'), ...noun('иноагентк', 'velarFeminine')]],
  ['agent', [...adjective('иноагентск')]],
  ['register', [...['реестр', 'перечень', 'перечн', 'список', 'статус'].flatMap(stem => noun(stem, 'masculine')), ...fixed('списка', 'списке', 'списку', 'списком', 'перечню', 'перечнем', 'перечня', 'функции', 'функция', 'функций', 'база', 'базу', 'базе')]],
  ['register', fixedPlural('списки', 'списках', 'спискам')],
  ['register', fixed('list', 'lists', 'register', 'registry', 'blacklist', 'status', 'functions', 'function', 'roster', 'database')],
  ['organisation', organisationNouns],
  ['person', personNouns],
  ['activity', [...noun('деятельност', 'softSign'), ...fixed('activity', 'activities', 'operations', 'work')]],
  ['object', [
    ...noun('материал', 'masculine'), ...noun('символик', 'velarFeminine'), ...noun('книг', 'velarFeminine'), ...noun('песн', 'softSign'),
    ...noun('фильм', 'masculine'), ...noun('информаци', 'iya'), ...noun('публикаци', 'iya'), ...noun('идеологи', 'iya'), ...noun('литератур', 'feminine'),
    ...fixed('видео', 'ролик', 'ролика', 'символ', 'символа', 'флаг', 'флага', 'лозунг', 'лозунга', 'лозунгом', 'атрибутика', 'атрибутики', 'пропаганда', 'книги'),
    ...fixed('реклама', 'рекламы', 'продажа', 'акция', 'акции', 'митинг', 'вещание', 'музыка', 'брошюра', 'ссылка', 'запись', 'посты', 'пост', 'въезд'),
    ...fixed('material', 'materials', 'symbol', 'symbols', 'book', 'books', 'song', 'video', 'flag', 'slogan', 'content', 'symbolism', 'insignia', 'logo'),
    ...fixed('film', 'post', 'posts', 'information', 'literature', 'music', 'advertising', 'ideology', 'designations', 'designation'),
  ]],
  ['russia', [
    ...fixed('рф', 'россия', 'россии', 'россию', 'россией', 'кремль', 'кремля', 'кремлем', 'москва', 'москвы', 'москвой'),
    ...adjective('российск'), ...fixed('russia', 'russian', 'kremlin', 'moscow', 'федерации', 'федерация', 'федерацией', 'federation'),
    ...fixed('минюст', 'минюста', 'минюсте', 'минюстом', 'минюсту', 'росфинмониторинг', 'росфинмониторинга', 'росфинмониторинге', 'росфинмониторингом'),
    ...fixed('генпрокуратура', 'генпрокуратуры', 'генпрокуратурой', 'генпрокуратуре', 'роскомнадзор', 'роскомнадзором', 'роскомнадзора', 'фсб', 'госдума', 'госдумой'),
    ...fixed('стране', 'страны', 'юстиции', 'justice'),
  ]],
  ['abroad', abroadWords],
  ['authority', [
    ...noun('суд', 'masculine'), ...noun('решени', 'ie'), ...noun('власт', 'softSign'), ...noun('министерств', 'o'), ...noun('прокуратур', 'feminine'), ...noun('ведомств', 'o'),
    ...adjective('верховн'), ...adjective('тверск'), ...adjective('московск'), ...adjective('районн'), ...adjective('городск'), ...adjective('областн'), ...adjective('федеральн'), ...adjective('генеральн'),
    ...fixed('мосгорсуд', 'мосгорсудом', 'мосгорсуда', 'судом', 'прокурор', 'приговором', 'court', 'courts', 'ministry', 'authorities', 'government', 'prosecutor', 'prosecutors', 'general', 'supreme', 'decision', 'ruling', 'office', 'tverskoy', 'district', 'city', 'вс', 'гп', 'of', "s"),
  ]],
  ['negation', fixed('не', 'ни', 'нет', 'not', 'never', 'isn', 'wasn', 'aren', 'hasn', 'neither', 'nor', 'без')],
  ['modal', [
    ...fixed('может', 'могут', 'мог', 'могла', 'могли', 'могло', 'будет', 'будут', 'должен', 'должна', 'должно', 'должны', 'бы', 'если', 'ли', 'якобы', 'хочет', 'хотят', 'предложил', 'предложила', 'предложили', 'попросил', 'попросила', 'попросили', 'потребовал', 'потребовала', 'потребовали', 'требует', 'требуют', 'просит', 'планирует', 'планируют', 'намерен', 'намерены', 'собирается', 'призвал', 'призвала', 'призвали', 'чтобы', 'возможно', 'вероятно', 'иск', 'иске', 'иском'),
    ...fixed('may', 'might', 'could', 'would', 'should', 'will', 'if', 'whether', 'asked', 'asks', 'wants', 'want', 'proposed', 'requested', 'demanded', 'urged', 'considering', 'threatened', 'sought', 'seeks', 'plans', 'unless', 'possibly'),
  ]],
  ['infinitive', fixed('признать', 'признавать', 'объявить', 'запретить', 'запрещать', 'внести', 'включить', 'ликвидировать', 'добавить', 'признании', 'признания', 'признание', 'признанию', 'запрете', 'включении', 'включения', 'внесении', 'внесения', 'исключить', 'исключать', 'исключении', 'исключения', 'исключение', 'исключению', 'designate', 'recognize', 'recognise', 'declare', 'ban', 'outlaw', 'label', 'classify', 'designating', 'declaring', 'banning', 'outlawing', 'remove', 'removing', 'removal', 'lift', 'lifting')],
  ['ended', [
    ...['приостановлен', 'исключен', 'отменен'].flatMap(passive), ...fixed('снят', 'снята', 'снято', 'сняты', 'вычеркнут', 'вычеркнута'),
    ...pastTense('исключил'), ...pastTense('приостановил'), ...pastTense('снял'), ...pastTense('отменил'), ...pastTense('утратил'), ...pastTense('перестал'), ...pastTense('лишил'), ...pastTense('лишился', 'лишил'), ...fixed('лишилась', 'лишились', 'покинул', 'покинула'), ...fixed('приостановка', 'приостановки', 'приостановления', 'приостановление', 'снятие', 'снятия', 'отмена', 'отмены'),
    ...fixed('suspended', 'lifted', 'removed', 'delisted', 'dropped', 'suspending', 'struck', 'revoked'),
  ]],
  ['past', fixed('ранее', 'раньше', 'прежде', 'бывший', 'бывшая', 'тогда', 'formerly', 'previously', 'until', 'once', 'earlier')],
  ['auxiliary', [...fixed('был', 'была', 'было', 'есть'), ...fixedPlural('были'), ...fixed('is', 'was', 'been', 'has', 'had', 'being', 'be', 'have'), ...fixedPlural('are', 'were')]],
  ['relative', [...fixed('который', 'которая', 'которое', 'которого', 'которой', 'которому', 'которую', 'которым', 'чья', 'чье', 'чьей', 'чью', 'which', 'who', 'that', 'whose'), ...fixedPlural('которые', 'которых', 'которым', 'которыми', 'чьи')]],
  ['pronoun', [...fixed('он', 'она', 'оно', 'его', 'ее', 'этот', 'эта', 'это', 'этой', 'этого', 'эту', 'сам', 'сама', 'само', 'данная', 'данное', 'it', 'he', 'she', 'this', 'its', 'his', 'her', 'itself', 'himself', 'herself', 'latter'), ...fixedPlural('они', 'их', 'эти', 'этих', 'сами', 'they', 'these', 'those', 'their', 'themselves')]],
  ['collective', fixedPlural('оба', 'обе', 'обеих', 'обоих', 'обеим', 'все', 'всех', 'трое', 'each', 'both', 'all')],
  ['preposition', fixed('в', 'во', 'на', 'по', 'с', 'со', 'к', 'из', 'за', 'от', 'до', 'для', 'у', 'при', 'под', 'о', 'об', 'вне', 'среди', 'in', 'on', 'by', 'to', 'from', 'for', 'under', 'at', 'among', 'with', 'about', 'against', 'within')],
  ['conjunction', fixed('и', 'или', 'а', 'также', 'либо', 'and', 'or', 'as', 'как', 'well', 'также', 'но', 'but', 'including', 'включая', 'то')],
  ['complementiser', fixed('что', 'because', 'since', 'потому', 'поскольку', 'when', 'когда', 'while', 'хотя', 'although')],
  ['filler', [
    ...['территори'].flatMap(stem => noun(stem, 'iya')), ...noun('год', 'masculine'), ...fixed('г', 'гг', 'года', 'году', 'лет', 'числа', 'закону', 'закона', 'мире', 'других', 'многих', 'ряде', 'странах', 'государствах', 'официально', 'уже', 'тоже', 'одновременно', 'дважды', 'еще', 'вскоре', 'теперь', 'сейчас', 'впоследствии', 'позже', 'недавно', 'заочно', 'так', 'называемый', 'называемых', 'только', 'лишь', 'прим', 'ред', 'примечание', 'редакции', 'иф', 'имеет', 'статус', 'международной', 'международная', 'международное', 'международным', 'иностранной', 'запись', 'нашей', 'полностью'),
    ...fixed('января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'),
    ...fixed('a', 'an', 'the', 'territory', 'officially', 'also', 'already', 'country', 'countries', 'other', 'many', 'several', 'around', 'world', 'range', 'number', 'so', 'called', 'since', 'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december', 'year', 'last', 'now', 'later', 'then', 'there', 'legally', 'formally', 'foreign', 'law', 'ed', 'note', 'editor'),
  ]],
]

const people: readonly Entry[] = [
  ['terrorist', [...noun('террорист', 'masculine'), ...fixedPlural('terrorists')]],
  ['extremist', [...noun('экстремист', 'masculine'), ...fixed('экстремистка', 'экстремисткой'), ...fixedPlural('extremists')]],
]

const terms = new Map<string, Term>()
for (const [termClass, forms, form] of entries)
  for (const { word, number } of forms) {
    const key = foldWord(word)
    if (!terms.has(key)) terms.set(key, form ? { class: termClass, number, form } : { class: termClass, number })
  }
for (const [termClass, forms] of people)
  for (const { word, number } of forms) terms.set(foldWord(word), { class: termClass, number, people: true })

/** The term for a folded word, if it belongs to the wording of notices. */
export const termOf = (folded: string): Term | undefined => terms.get(folded)

interface Phrase {
  readonly words: readonly ReadonlySet<string>[]
  readonly term: Term
}

const wordSet = (forms: readonly WordForm[]): ReadonlySet<string> => new Set(forms.map(form => foldWord(form.word)))
const agentNouns = noun('агент', 'masculine')
const phrase = (term: Term, ...words: readonly (readonly WordForm[])[]): Phrase => ({ words: words.map(wordSet), term })

const singular = { number: 'singular' } as const
const plural = { number: 'plural' } as const

/** Fixed expressions that mean one thing together. */
export const phrases: readonly Phrase[] = [
  phrase({ class: 'agent', ...singular }, adjective('иностранн'), agentNouns.filter(form => form.number === 'singular')),
  phrase({ class: 'agent', ...plural }, adjective('иностранн'), agentNouns.filter(form => form.number === 'plural')),
  phrase({ class: 'agent', ...singular }, fixed('foreign'), fixed('agent')),
  phrase({ class: 'agent', ...plural }, fixed('foreign'), fixed('agents')),
  phrase({ class: 'ban', form: 'short', ...singular }, fixed('вне'), fixed('закона')),
  phrase({ class: 'ban', form: 'short', ...singular }, fixed('под'), fixed('запретом')),
  phrase({ class: 'ended', ...singular }, fixed('больше'), fixed('не')),
  phrase({ class: 'ended', ...singular }, fixed('no'), fixed('longer')),
  phrase({ class: 'filler', ...singular }, fixed('не'), fixed('только')),
  phrase({ class: 'filler', ...singular }, fixed('not'), fixed('only')),
  phrase({ class: 'abroad', ...singular }, fixed('united'), fixed('states', 'nations', 'kingdom')),
  phrase({ class: 'abroad', ...singular }, fixed('european'), fixed('union')),
  phrase({ class: 'abroad', ...singular }, [...adjective('европейск')], fixed('союз', 'союза', 'союзе', 'союзом')),
  phrase({ class: 'abroad', ...singular }, fixed('соединенные', 'соединенных', 'соединенными'), fixed('штаты', 'штатов', 'штатах', 'штатами')),
  phrase({ class: 'russia', ...singular }, adjective('российск'), fixed('федерация', 'федерации', 'федерацией', 'федерацию')),
  phrase({ class: 'russia', ...singular }, fixed('russian'), fixed('federation')),
]
