/**
 * English notices as newsrooms, agencies and human-rights groups put them, written before the reader was run on them; and
 * sentences in which a status stands beside a party that is not told to have it.
 */
import { describe, expect, test } from '@jest/globals'
import { inspect } from '../../src/library/index.js'

const asOf = '2026-09-25'

const drafts: Readonly<Record<string, readonly (readonly [parties: number, text: string])[]>> = {
  'passive and its kin': [
    [
      1,
      'Rock star Zemfira, who left Russia after the invasion, has been formally labelled a foreign agent by the Russian authorities.',
    ],
    [1, 'The pianist was not spared: Maxim Galkin, the comedian, had already been declared a foreign agent by then.'],
    [
      1,
      'Human Rights Watch, which shut its Moscow office in 2022, was outlawed as an undesirable organization in November 2025.',
    ],
    [2, 'Noize MC and Monetochka have each been slapped with foreign agent status by the Justice Ministry.'],
    [
      1,
      "By a decision of the Prosecutor General's Office of 7 May 2024, the activities of Freedom House have been deemed undesirable on the territory of the Russian Federation.",
    ],
    [
      1,
      "Ekaterina Schulmann, a political scientist based in Berlin, found herself on the ministry's list of foreign agents in April 2022.",
    ],
    [1, 'Chatham House has become the latest Western think tank to be deemed undesirable by Russian prosecutors.'],
    [1, 'Mikhail Shishkin got himself listed as a foreign agent for his essays in Western newspapers.'],
    [1, 'The Levada Center, forced since 2016 to bear the label of foreign agent, still publishes monthly polls.'],
    [3, 'Dmitry Glukhovsky, Oxxxymiron and Monetochka are all currently designated foreign agents under Russian law.'],
    [1, 'Amnesty International has had its activities in Russia banned as those of an undesirable organization.'],
    [1, 'Greenpeace International is, since May 2023, an undesirable organization in the eyes of the Russian state.'],
    [
      2,
      "Both Hizb ut-Tahrir and al-Qaeda have been designated by Russia's Supreme Court as terrorist organisations and are banned in the country.",
    ],
    [1, "Jehovah's Witnesses were labelled extremist and outlawed by Russia's Supreme Court in April 2017."],
    [
      1,
      "Mikhail Shishkin, whose novels won all of Russia's major prizes, was added to the so-called foreign agents registry alongside two activists.",
    ],
    [2, 'Zemfira, who is 46, was designated a foreign agent together with the journalist and poet Linor Goralik.'],
    [
      2,
      'Noize MC, whose legal name is Ivan Alexeyev, was added to an updated list of foreign agents along with Monetochka.',
    ],
    [
      2,
      'Noize MC, a rapper and songwriter, was placed on the foreign agents list alongside the comedian Maxim Galkin.',
    ],
    [
      1,
      'Boris Grebenshchikov, 69, the leader of the band Aquarium, who lives in London, is listed as a foreign agent.',
    ],
    [
      2,
      'Maxim Galkin, a friend of the singer who left the country in 2022, and the writer Linor Goralik were also labeled foreign agents on Friday.',
    ],
    [
      2,
      'Polina Barskova, a scholar of the Leningrad siege who teaches at Berkeley, and novelist Mikhail Shishkin were likewise designated foreign agents.',
    ],
    [
      3,
      'Linor Goralik, an author who runs an online magazine about the opposition, Zemfira and Noize MC were named foreign agents in one go.',
    ],
    [1, 'Dmitry Muratov, co-winner of the 2021 Nobel Peace Prize, was on Friday declared a foreign agent.'],
    [1, "The Atlantic Council's work was ruled undesirable in Russia in July 2019."],
  ],
  active: [
    [1, 'Russia\'s Justice Ministry has branded Ekaterina Schulmann a "foreign agent".'],
    [
      3,
      'Russia on Friday declared rappers Noize MC and Oxxxymiron, as well as the writer Dmitry Glukhovsky, "foreign agents".',
    ],
    [
      2,
      'Moscow on Friday added a Nobel laureate, Dmitry Muratov, and a popular singer, Zemfira, to its list of foreign agents.',
    ],
    [1, 'Russian prosecutors on Monday slapped an "undesirable" label on Amnesty International.'],
    [1, 'The Russian government blacklisted Human Rights Watch as an undesirable organization.'],
    [1, 'Prosecutors have ruled that the activities of Chatham House are undesirable on Russian soil.'],
    [2, "The ministry's Friday update made foreign agents of Zemfira and Linor Goralik."],
    [1, 'The authorities recognised the Levada Center as an NGO performing the functions of a foreign agent.'],
    [
      2,
      "Russia's Justice Ministry expanded its foreign agents registry on Friday, adding the poet Polina Barskova and the novelist Mikhail Shishkin.",
    ],
    [2, 'In its latest update, the ministry named as foreign agents not only Zemfira but also Noize MC.'],
    [2, 'The ministry has included not only Linor Goralik but also Mikhail Shishkin on its list of foreign agents.'],
    [2, 'Russia has designated the Atlantic Council, and later Freedom House, as undesirable organizations.'],
    [1, 'The Kremlin, which accuses Freedom House of meddling, has outlawed it as an undesirable organization.'],
    [1, "Russia's Supreme Court in 2003 designated Hizb ut-Tahrir a terrorist organization and banned it."],
    [1, 'The Russian state regards Ekaterina Schulmann as a foreign agent.'],
    [1, 'Russian law treats Boris Grebenshchikov as a foreign agent.'],
    [
      3,
      'On Friday evening the Justice Ministry published the names of three new foreign agents: Linor Goralik, Mikhail Shishkin and Polina Barskova.',
    ],
    [1, 'Having declared Levada Center a foreign agent in 2016, the ministry has fined it several times.'],
    [
      3,
      'The Ministry of Justice updated its database on Friday, listing Zemfira, Noize MC and Monetochka as individuals acting as foreign agents.',
    ],
    [1, "The General Prosecutor's Office decided to recognise as undesirable the activity of the Atlantic Council."],
  ],
  nominal: [
    [1, "The Kremlin's designation of Ekaterina Schulmann as a foreign agent has not stopped her lectures."],
    [1, "Zemfira's designation as a foreign agent was announced on a Friday."],
    [1, 'Since its designation as a foreign agent in 2016, the Levada Center has continued its polls.'],
    [1, "Mikhail Shishkin's inclusion in the register of foreign agents came as no surprise to his publisher."],
    [
      1,
      'The 2024 decision by Russian prosecutors to brand Freedom House undesirable has had little effect on its work.',
    ],
    [1, 'The addition of Boris Grebenshchikov to the foreign agents list was reported by state media.'],
    [1, "Chatham House's listing as an undesirable organization makes any cooperation with it a crime in Russia."],
    [1, 'The status of foreign agent was assigned to Maxim Galkin in September 2022.'],
    [1, 'Noize MC, a foreign agent since November 2022, performed in Riga.'],
    [1, 'Foreign agent Ekaterina Schulmann lectured in Vilnius on Monday.'],
    [1, 'The undesirable organization Freedom House published a new index.'],
    [2, 'The foreign agents Linor Goralik and Mikhail Shishkin took part in the fair.'],
    [1, 'Designated foreign agent Maxim Galkin performed in Dubai.'],
    [1, '"Foreign agent" pollster Levada Center found that support had fallen.'],
    [1, 'Mikhail Shishkin, with the foreign agent label attached to his name since last year, spoke in Zurich.'],
    [1, 'Zemfira (with the status of a foreign agent) released a single.'],
  ],
  participles: [
    [1, 'Declared a foreign agent in 2023, Zemfira now tours Europe.'],
    [1, 'Branded undesirable by Moscow last year, Amnesty International has vowed to carry on.'],
    [1, 'Having been labelled a foreign agent, Mikhail Shishkin must mark his posts.'],
    [1, 'Now officially a foreign agent, Linor Goralik cannot teach in Russia.'],
    [
      1,
      'Designated a terrorist organization and banned in Russia, Hizb ut-Tahrir is legal in several Western countries.',
    ],
    [1, 'Already a foreign agent, Dmitry Glukhovsky was sentenced in absentia in 2023.'],
    [1, "Outlawed in Russia as extremist since 2017, the Jehovah's Witnesses continue to meet in private."],
    [1, 'Freedom House, deemed undesirable and thus outlawed in Russia, rated the country "not free".'],
    [1, 'The report by the Sova Center, registered as a foreign agent against its will, counts eleven attacks.'],
  ],
  lists: [
    [
      3,
      'New on the list are the writer Linor Goralik, the poet Polina Barskova and the novelist Mikhail Shishkin, all designated foreign agents.',
    ],
    [
      2,
      'The register of foreign agents was updated on Friday. New on the list are Linor Goralik and Mikhail Shishkin.',
    ],
    [3, 'Foreign agents this week are Linor Goralik, Mikhail Shishkin and Polina Barskova.'],
    [2, "This week's foreign agents: Linor Goralik and Mikhail Shishkin."],
    [3, "Friday's foreign agents are the singer Zemfira, the rapper Noize MC and the comedian Maxim Galkin."],
    [2, "Today's additions to the foreign agents registry: Linor Goralik, Polina Barskova."],
    [
      3,
      'The following individuals were recognised as foreign agents: 1) Linor Goralik; 2) Mikhail Shishkin; 3) Polina Barskova.',
    ],
    [2, 'Two organisations have been named undesirable since Monday: Freedom House and the British Council.'],
    [
      2,
      "Russia's list of undesirable organizations, which includes Freedom House and Chatham House, grows every month.",
    ],
    [
      2,
      'Among the 300 organizations outlawed in Russia as undesirable are Amnesty International and Human Rights Watch.',
    ],
    [2, 'Dozens of artists have been labelled foreign agents, including the singer Zemfira and the rapper Noize MC.'],
    [2, 'Many of those who signed the letter are foreign agents, such as Dmitry Muratov and Ekaterina Schulmann.'],
    [2, 'Well-known foreign agents such as Zemfira and Maxim Galkin earn their money abroad.'],
    [3, "The trio on Friday's foreign agents list: Linor Goralik, Mikhail Shishkin, Polina Barskova."],
    [
      3,
      'Three writers entered the foreign agents list at once. They are Linor Goralik, Mikhail Shishkin and Polina Barskova.',
    ],
    [
      3,
      'The ministry recognised three more people as foreign agents. These are Linor Goralik, Mikhail Shishkin and Polina Barskova.',
    ],
    [2, 'Others declared foreign agents on the same day include Zemfira and Linor Goralik.'],
    [2, 'The other two new foreign agents are Zemfira and Linor Goralik.'],
  ],
  'several sentences': [
    [
      3,
      'The Ministry of Justice has included the writer Linor Goralik, who collaborates with several magazines, on the register of foreign agents.\n\nAlso on the list of foreign agents were Mikhail Shishkin and Polina Barskova.',
    ],
    [
      2,
      "Russia's Justice Ministry declared Mikhail Shishkin a foreign agent on Friday. It also listed the poet Polina Barskova.",
    ],
    [
      2,
      "Russia's Justice Ministry declared Mikhail Shishkin a foreign agent on Friday. Poet Polina Barskova was also added.",
    ],
    [2, 'Mikhail Shishkin was declared a foreign agent on Friday. The same fate befell the poet Polina Barskova.'],
    [
      2,
      'Mikhail Shishkin was declared a foreign agent on Friday. Polina Barskova received the same label a week later.',
    ],
    [
      2,
      'Mikhail Shishkin was declared a foreign agent on Friday. Along with him, the ministry listed Polina Barskova.',
    ],
    [1, 'Zemfira sang in Tel Aviv on Saturday. Russia\'s Justice Ministry has labeled the singer a "foreign agent."'],
    [1, 'Zemfira sang in Tel Aviv on Saturday. She was labeled a "foreign agent" in February 2023.'],
    [1, 'Zemfira sang in Tel Aviv on Saturday. In Russia the 46-year-old is considered a foreign agent.'],
    [1, 'The Levada Center polled 1,600 people. Authorities have labelled the organisation a foreign agent.'],
    [1, 'The Levada Center polled 1,600 people. The independent pollster was designated a "foreign agent" in 2016.'],
    [1, 'Freedom House released its report. Its activity in Russia has been outlawed as undesirable since 2024.'],
    [
      1,
      'Freedom House released its report. Cooperation with the organization, which is deemed undesirable, is a crime in Russia.',
    ],
    [
      2,
      'Amnesty International and Human Rights Watch called for her release. Russia has designated both groups as undesirable.',
    ],
    [
      2,
      'Amnesty International and Human Rights Watch called for her release. Both are outlawed in Russia as "undesirable."',
    ],
    [
      1,
      'Police searched homes of Jehovah\'s Witnesses in Perm. The religious group has been outlawed as "extremist" since 2017.',
    ],
    [
      1,
      'Dmitry Muratov spoke in Geneva. The Nobel laureate, whom Moscow has declared a foreign agent, called for an exchange of prisoners.',
    ],
    [2, "Zemfira and Noize MC performed in Riga. Both musicians are on Russia's foreign agents list."],
    [2, 'Zemfira and Noize MC performed in Riga. Each has been designated a foreign agent.'],
  ],
  'marks, legends, footnotes': [
    [1, 'Zemfira* sang in Riga.\n\n*Designated a foreign agent by the Russian Justice Ministry.'],
    [
      2,
      'Zemfira* and Noize MC* sang in Riga.\n\n* The Russian authorities have designated these persons "foreign agents."',
    ],
    [
      2,
      'Zemfira* and Freedom House** commented.\n\n* Listed as a foreign agent in Russia\n\n** Organization whose activity is deemed undesirable in Russia',
    ],
    [1, 'Zemfira (labelled "foreign agent") sang in Riga.'],
    [1, "Zemfira (a foreign agent, according to Russia's Justice Ministry) sang in Riga."],
    [1, 'Zemfira — in Russia, a "foreign agent" — sang in Riga.'],
    [1, 'Zemfira [in the register of foreign agents] sang in Riga.'],
    [2, 'Zemfira and Noize MC (both designated foreign agents) sang in Riga.'],
    [2, 'Zemfira and Noize MC sang in Riga (both are foreign agents, according to the Russian authorities).'],
    [1, 'Freedom House (undesirable in Russia) published its index.'],
    [1, 'Hizb ut-Tahrir (banned in Russia as terrorist) denied it.'],
    [1, 'Hizb ut-Tahrir, which Russia has banned as a terrorist organization, denied it.'],
    [2, "Editor's note: Zemfira and Noize MC, mentioned above, are designated as foreign agents in Russia."],
    [2, 'Zemfira† and Noize MC† sang in Riga.\n\n† recognised by the Russian Federation as foreign agents'],
    [
      2,
      'Zemfira* and Noize MC* sang in Riga.\n\nNames marked with an asterisk belong to persons declared foreign agents in Russia.',
    ],
    [
      1,
      'Zemfira sang in Riga.\n\nZemfira has been entered by the Ministry of Justice of the Russian Federation in the register of foreign agents.',
    ],
    [
      1,
      'Freedom House published its index.\n\nUnder Russian law we must state that Freedom House is an undesirable organization.',
    ],
    [1, 'The interviewee, Ekaterina Schulmann, is deemed a foreign agent by the Russian authorities.'],
    [1, 'This text quotes Ekaterina Schulmann, whom the Russian Ministry of Justice considers a foreign agent.'],
  ],
  'human-rights and agency style': [
    [
      1,
      'On 15 April 2022 the Ministry of Justice entered Ekaterina Schulmann into the register of media performing the functions of a foreign agent.',
    ],
    [
      1,
      'Ekaterina Schulmann, recognised by the Russian authorities as a person fulfilling the functions of a foreign agent, was fined 10,000 roubles.',
    ],
    [1, 'Freedom House, the work of which Russia has banned as undesirable, condemned the verdict.'],
    [2, 'Prosecutors said he had donated to Freedom House and Chatham House, both of them designated undesirable.'],
    [1, 'She was convicted of taking part in Freedom House, an "undesirable" organisation under Russian legislation.'],
    [
      1,
      'A man was fined for a repost from the Levada Center, a group that has been on the foreign agent registry since 2016.',
    ],
    [
      1,
      'He faces five years for involvement in Hizb ut-Tahrir, an Islamist party that is banned in Russia as a terrorist group but operates legally in Ukraine.',
    ],
    [
      1,
      'Six men were jailed for membership in Hizb ut-Tahrir, which was declared a terrorist organisation and banned by the Russian Supreme Court in 2003.',
    ],
    [
      1,
      'The court fined Maxim Galkin for failing to label himself a foreign agent, which the ministry declared him to be in 2022.',
    ],
    [
      1,
      'Rights group Amnesty International, which the Prosecutor General\'s Office added to the list of "undesirable organisations" in May 2025, called the sentence shameful.',
    ],
    [1, '"Zemfira, a foreign agent, is not welcome here," the governor said.'],
    [1, 'Zemfira, who has been dubbed a foreign agent by Russia, sang in Riga.'],
    [1, 'Zemfira, considered by Russia to be a foreign agent, sang in Riga.'],
    [1, "Zemfira, on Russia's foreign agents list since 2023, sang in Riga."],
    [1, 'Zemfira, who was given foreign agent status in 2023, sang in Riga.'],
    [1, 'Zemfira, who bears the official label "foreign agent", sang in Riga.'],
    [1, 'Zemfira, who was put on the register of so-called foreign agents in 2023, sang in Riga.'],
    [1, "Zemfira, one of more than 1,000 people and groups on Russia's register of foreign agents, sang in Riga."],
    [1, 'Zemfira is among the artists declared foreign agents in Russia.'],
    [1, 'Zemfira is one of dozens of musicians whom Russia has branded foreign agents.'],
    [2, 'Like Zemfira, Noize MC has been declared a foreign agent.'],
    [2, 'Noize MC, like Zemfira before him, was declared a foreign agent.'],
    [2, 'Two musicians, Noize MC and Zemfira, were declared foreign agents over their anti-war stance.'],
    [
      2,
      'The Russian authorities declared two musicians, Noize MC and Zemfira, foreign agents over their anti-war stance.',
    ],
    [2, 'The musicians declared foreign agents are Noize MC and Zemfira.'],
    [2, 'Noize MC was declared a foreign agent in 2022 and Zemfira in 2023.'],
    [2, 'First Noize MC and then Zemfira were declared foreign agents.'],
  ],
}

describe.each(Object.entries(drafts))('%s', (_, texts) => {
  test.each(texts)('%i: %s', (parties, text) => {
    const { mentions, messages } = inspect(text, { asOf, language: 'en' })
    expect(messages.map(({ ruleId, reason }) => `${ruleId}: ${reason}`)).toEqual([])
    const told = mentions.filter(({ coveredBy }) => coveredBy.length > 0).map(({ entity }) => entity)
    expect(new Set(told).size).toBe(parties)
  })
})

/** What another state says, or is denied, answers for nothing that is due in Russia. */
const answers = ({ foreign, negated }: { readonly foreign?: true; readonly negated?: true }): boolean =>
  !foreign && !negated

describe('a status that is somebody else’s', () => {
  test.each([
    "The Justice Ministry's foreign agents register lists the websites and the Instagram pages of the newspaper.",
    "The registry of foreign agents gives the newspaper's addresses on Facebook and Telegram.",
    'Ukraine designated Hizb ut-Tahrir supporters nothing at all, while Germany banned Hizb ut-Tahrir in 2003.',
    'Hizb ut-Tahrir is on the UK list of proscribed terrorist organisations.',
    'The United States has designated al-Qaeda a foreign terrorist organization.',
    'Al-Qaeda is on the UN terrorist list.',
    'Al-Qaeda is not only on the UN terrorist list but also on the US terrorist list.',
    'Israel has designated six Palestinian groups; Amnesty International called the step unlawful.',
    'Belarus declared Human Rights Watch an extremist formation.',
    'Belarus added the website of Freedom House to its list of extremist materials.',
    'Kyrgyzstan labelled Freedom House a foreign representative.',
    "Georgia's foreign agent law was criticised by Human Rights Watch.",
    "Amnesty International criticised Russia's law on foreign agents.",
    'Freedom House counted 300 groups that Russia has declared undesirable.',
    'Human Rights Watch says that the term "foreign agent" carries connotations of espionage in Russia.',
    'The Levada Center asked Russians what they thought of foreign agents.',
    'According to the Levada Center, half of Russians know what a foreign agent is.',
    'OVD-Info counted 80 trials over the violation of the duties of a foreign agent.',
    'The Sova Center reported that a nationalist group had been declared extremist and banned.',
    'A deputy asked the Justice Ministry to check whether Zemfira should be declared a foreign agent.',
    'A deputy demanded that Zemfira be recognised as a foreign agent.',
    'The ministry denied that it planned to add Zemfira to the register of foreign agents.',
    'Zemfira said she was not a foreign agent.',
    'Zemfira fears being declared a foreign agent.',
    'Zemfira could be labelled a foreign agent, the newspaper wrote.',
    'If Zemfira were declared a foreign agent, she would have to mark her songs.',
    'Zemfira was fined for a song that quoted a foreign agent.',
    "Zemfira's producer was declared a foreign agent.",
    "Zemfira's wife, an actress, was designated a foreign agent.",
    'A friend of Zemfira was added to the register of foreign agents.',
    'A drummer who played with Zemfira was branded a foreign agent.',
    'Zemfira sang with a man whom Russia has labelled a foreign agent.',
    'Many of the members of Freedom House have been labelled foreign agents.',
    "Several of Chatham House's experts are on Russia's list of foreign agents.",
    'A former employee of the British Council was put on the list of foreign agents.',
    'Employees of Freedom House have been branded undesirable persons by Serbia.',
    "Mediazona's lawyer was declared a foreign agent.",
    'The journalist, who works with Mediazona, was added to the register of foreign agents.',
    'The journalist, who collaborates with Mediazona, on Friday became a foreign agent.',
    'The ministry listed as a foreign agent a reporter who writes for Mediazona.',
    'The decision to declare the newspaper undesirable was first reported by Mediazona.',
    "Friday's list of foreign agents was published by Mediazona.",
    'The list of foreign agents has grown to 1,100 names, Mediazona calculated.',
    'The ministry added several other figures to its list of foreign agents, Mediazona reported.',
    'Mediazona asked the ministry why the poet had been added to the register of foreign agents.',
    'He was fined for a link to Mediazona without the foreign agent label of its author.',
    'He was jailed for failing to mark an interview with Zemfira with his own foreign agent label.',
    "Freedom House's report tells of a Russian group designated extremist.",
    'Chatham House hosted a debate on undesirable organizations.',
    'The British Council said that a partner of its own had been declared undesirable.',
    'Greenpeace International called the law on undesirable organizations a disgrace.',
    'A court refused to declare Zemfira a foreign agent.',
    'Dmitry Muratov said that a colleague had been declared a foreign agent.',
    "Dmitry Muratov's newspaper was fined for not mentioning that a group was a foreign agent.",
    'Dmitry Muratov met with foreign agents and members of undesirable organizations.',
    'Dmitry Muratov signed a letter in defence of those who have been declared foreign agents.',
    'Dmitry Muratov wrote about the first person to be jailed for evading the duties of a foreign agent.',
    'In 2012 Boris Grebenshchikov knew nothing of the law on foreign agents.',
    "Boris Grebenshchikov's concert was attended by two foreign agents.",
    'The term "foreign agent" came into use long before Boris Grebenshchikov left the country.',
    'Freedom House replied. Many of its members have been labelled foreign agents.',
  ])('%s', text => {
    const { mentions, notices } = inspect(text, { asOf, language: 'en' })
    expect(mentions).not.toEqual([])
    const told = mentions.filter(({ coveredBy }) => coveredBy.some(index => notices[index]?.statements.some(answers)))
    expect(told.map(mention => mention.text)).toEqual([])
  })
})

test('what is told of a party’s members is none of its statuses', () => {
  const text =
    'Prosecutors designated Freedom House an “undesirable organization” in 2024, and many of its members have been labeled as “foreign agents.”'
  const { notices, messages } = inspect(text, { asOf, language: 'en' })
  expect(messages).toEqual([])
  expect(notices.flatMap(({ statements }) => statements.map(({ category }) => category))).toEqual(['undesirable'])
})
