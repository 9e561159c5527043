/**
 * Words whose dot does not end a sentence, lower case, without the dot. After the reference of Russian typography
 * (Мильчин, Чельцова: «Справочник издателя и автора», «Сокращения») and the usual English ones.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** Always with something behind them: the dot never ends a sentence. */
export const leadingAbbreviations = words(`
  ул пр просп пр-т пер наб пл бул б-р ш д кв корп стр лит оф каб обл окр респ пос дер оз о с х ст ч п пп абз гл разд
  прил рис табл илл см ср напр нар засл проф акад доц канд докт асс ген полк подп кап лейт серж ряд адм св преп архиеп
  еп прот митр тов гр г-н г-жа зам зав нач дир отв гос ком рук соц полит им тел факс т е н к
  англ лат нем фр рус укр итал исп кит греч яп араб нац юр физ мин-во изд ред сост пер вып кн
  mr mrs ms dr prof gen col sgt capt lt maj cmdr adm gov sen rep rev hon pres supt no vol pp fig sec art ch
  vs eg ie e.g i.e cf viz approx est al mt ft messrs mme mlle
`)

/** May end a sentence: the words around tell. */
export const closingAbbreviations = words(`
  г гг в вв н.э э д п т.д т.п др проч руб коп долл евро тыс млн млрд трлн экз чел мин сек час сут нед мес лет
  мм см м км кг га куб кв
  inc ltd co corp llc plc jr sr bros u.s u.k u.n e.u u.s.a d.c a.m p.m ph.d etc
  jan feb mar apr jun jul aug sept oct nov dec st ave blvd rd
`)

/** Words which begin a sentence behind an abbreviation rather than go on with a name. */
export const sentenceOpeners = words(`
  the a an it its he she they we you i this that these those there but and in on at for from with after before when
  while as if however according since his her their our what who how why some many most both all no not last
`)
