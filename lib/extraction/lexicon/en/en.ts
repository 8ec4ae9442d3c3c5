/** English. */
import type { LanguagePack } from '../language-pack';
import { COOPERATE } from './acts-cooperate';
import { DEEDS } from './acts-deeds';
import { ENCOUNTERS } from './acts-encounters';
import { FORCE } from './acts-force';
import { LIGHT } from './acts-light';
import { MEASURES } from './acts-measures';
import { MOVES } from './acts-moves';
import { PRESSURE } from './acts-pressure';
import { SAY } from './acts-say';
import { TALK } from './acts-talk';
import { BODY_NOUNS, MEDIA, REPORTERS, SUB_BODIES } from './bodies';
import { CONTROLS } from './controls';
import { DEED_WORDS } from './deeds';
import { GENRES } from './genres';
import { GRAMMAR } from './grammar';
import { inflect } from './inflect';
import { LONE_MOVEMENTS, LONE_STATES } from './lone-names';
import { OFFICES, PLURAL_OFFICES } from './offices';
import { ORGANS } from './organs';
import { PEOPLE } from './people';
import { WIDE_ACTS } from './wide-acts';

const words = (text: string): string[] => text.trim().split(/\s+/);
const list = (text: string): string[] => text.trim().split(/\s*,\s*/);

export const en: LanguagePack = {
  language: 'en',
  tagged: true,
  order: 'svo',
  apostrophe: 'possessive',
  prefixes: [],
  suffixes: {},
  placeNouns: words(
    'capital city town port resort province village suburb district island northern southern eastern western central coastal downtown nearby holy headquarters neighbouring neighboring seaside lakeside border historic southeastern southwestern northeastern northwestern',
  ),
  venueNouns: words(
    'palace castle hall hotel library villa airport airfield airbase aerodrome barracks camp headquarters museum cathedral mosque monastery chateau mansion manor ranch guesthouse residence resort centre center base fort fortress compound complex harbour harbor',
  ),
  bareIn: ['in'],
  notPlaces: words(
    'congress parliament internet god twitter facebook english arabic french islam article chapter resolution',
  ),
  occasions: words(
    'ceremony ceremonies signing meeting meetings talks session summit conference gathering handover encounter discussions negotiations event reception inauguration consultations dialogue',
  ),
  tookPlace: words('place took taken hosted'),
  states: {},
  demonyms: {},
  cities: {},
  organisations: {},
  adjectiveAfter: false,
  officeNounLast: true,
  canonicalSpelling: true,
  capitals: true,
  offices: OFFICES,
  organs: ORGANS,
  pluralOffices: PLURAL_OFFICES,
  titles: list(
    'mr, mrs, ms, miss, dr, sir, lord, lady, dame, his excellency, her excellency, H.E., excellency, sheikh, shaikh, sheikha, sayyid, seyyed, seyed, sayed, hojatoleslam, ayatollah, general, gen, lieutenant general, lt gen, major general, maj gen, brigadier general, brig gen, brigadier, admiral, adm, vice admiral, rear admiral, colonel, col, captain, capt, major, maj, lieutenant, lt, marshal, field marshal, professor, prof, monsignor, cardinal, archbishop, bishop, father, rabbi, imam, mullah, maulana, rev, sen, rep, gov, judge, comrade, lyonpo, dato, datuk, tan sri, tun, hon, honourable, shri, madam, madame, begum, senor, señor, herr, air marshal, air chief marshal, air vice marshal, commodore, staff general, army general, corps general, police general, general of the army, lieutenant colonel, lt col, major-general, lieutenant-general, brigadier-general, vice-admiral, rear-admiral',
  ),
  nameParticles: words(
    'al el bin ibn ben abu bint de del della di da dos das du van von der den la le ter ten zu y e st',
  ),
  determiners: words(
    'the a an former ex late new newly visiting outgoing incoming acting interim caretaker senior top high-ranking ranking high-level his her their its our this these those some several many two three four five six seven eight nine ten 2 3 4 5 6 7 8 9 10 hundreds dozens thousands of incumbent first second third next last veteran longtime then designate powerful embattled another other fellow respective key unidentified official',
  ),
  and: ['and', '&', 'plus'],
  markers: {
    agent: ['by'],
    with: ['with', 'alongside'],
    to: ['to', 'into', 'toward', 'towards', 'for', 'onto', 'upon'],
    of: ['of', 'between', 'among', 'amongst'],
    at: ['in', 'at', 'on', 'inside', 'near', 'outside', 'off', 'across', 'around', 'throughout', 'within'],
    from: ['from'],
    against: ['against', 'over', 'about', 'regarding', 'concerning'],
    other: [
      'as',
      'like',
      'under',
      'through',
      'via',
      'behind',
      'beyond',
      'since',
      'during',
      'including',
      'besides',
      'beside',
      'than',
      'per',
      'despite',
      'without',
      'following',
      'after',
      'before',
      'until',
    ],
  },
  postpositions: {},
  openers: words(
    'that and but or as when while after before since because although though if whether where said says saying announced reported added so until once which who whom then meanwhile however yesterday today tomorrow here there also reportedly',
  ),
  relatives: words('who which that whose whom'),
  auxiliaries: words(
    "be am is are was were been being has have had having do does did will would shall should may might can could must to not never no also have just recently already reportedly personally officially formally publicly repeatedly jointly soon later again now still abruptly strongly ever yet only even both separately once to be been being going gone about n't again once",
  ),
  be: words('be am is are was were been being get got getting gets'),
  negations: words(
    'not never no without neither nor cannot didnt doesnt dont wont wouldnt havent hasnt hadnt isnt wasnt werent arent couldnt cant denied denies deny refused refuse refuses refusing declined declines decline failed fails fail unable avoid avoided nobody',
  ),
  suppositions: words(
    'if whether unless may might could should can possible possibly perhaps likely unlikely hypothetical potential wants want wanted wish wishes wished hope hopes hoped hoping try tried tries trying sought seek seeks seeking asked asking urged urging called pressed want need needs needed ready willing able considering considers consider mull mulls mulling mulled threatened threatens threaten vowed intend must',
  ),
  futures: words('will shall ll wont going would'),
  planners: words(
    'expected scheduled due set planned plans plan planning slated poised intends intend preparing prepares prepared aims plans hopes likely bound about agreed announced decided pledged promised promises pledges vowed',
  ),
  happens: words(
    'held begin begins began start starts started open opens opened take takes took convene convenes convened resume resumes resumed planned scheduled due conclude concluded end ended',
  ),
  infinitive: ['to'],
  pairs: list(
    'the two sides, both sides, two sides, the two countries, both countries, the two parties, the two nations, both nations, the parties, both parties, the two governments, the two allies, the two neighbours, the two neighbors, the two leaders, both leaders, the two ministers, both ministers, both men, the two men, the pair, the two officials, both officials, the duo, the sides, the two presidents, the two diplomats, the two foreign ministers, the two heads of state, the two heads of government, the two prime ministers, the two premiers, the two statesmen, the two delegations, both delegations',
  ),
  statePairs: list(
    'the two countries, both countries, two countries, the two nations, both nations, the two governments, both governments, the two states, both states, the two neighbours, the two neighbors, both neighbours, both neighbors, the two allies, both allies',
  ),
  singlePronouns: words('he she'),
  pluralPronouns: words('they'),
  companions: list(
    'attended by, also attended by, in the presence of, witnessed by, overseen by, accompanied by, joined by, flanked by, along with, together with, in the company of, in attendance were, also present were, also present was, present were, also attending were, attending were, co-chaired by, chaired by, those attending included, the delegation included, the delegation includes, whose delegation included, delegation comprising',
  ),
  houses: list(
    "state house, presidential palace, presidential office, presidency, government house, government palace, national palace, royal palace, royal court, palace, people's palace, republican palace, foreign ministry, ministry of foreign affairs, ministry headquarters, ministry's headquarters, defence ministry, defense ministry, interior ministry, his office, her office, prime minister's office, president's office, parliament, parliament house, parliament building, capitol, chancellery, chancellery building, state guesthouse, state guest house, guesthouse, government guest house, prime ministry, council of ministers",
  ),
  rescheduled: list(
    'will now take place, now take place, would now take place, will now be held, would now be held, will instead take place, rescheduled for, rescheduled to, been rescheduled, was rescheduled, postponed until, postponed to, put off until, put off to, delayed until, deferred until, deferred to, moved to, new date, new dates, will take place instead',
  ),
  topics: words(
    'situation crisis crises conflict conflicts war wars peace violence development developments event events issue issues question questions fighting stability unrest tension tensions election elections democracy security terrorism bloodshed bombing bombings attack attacks killing killings massacre genocide role interests presence operations problem problems dispute disputes process ceasefire truce strife chaos turmoil instability insurgency rights reform reforms investment investments projects spy interference intervention occupation troops soldiers peacekeepers rebels refugees famine drought',
  ),
  here: ['here'],
  opinionMarks: list(
    'editorial, op-ed, opinion, commentary, analysis, news analysis, column, columnist, letter to the editor, letters, viewpoint, review, book review, obituary, profile, chronology, factbox, explainer, explained, news digest, digest, roundup, news summary, highlights, roundup, quotes, feature, interview',
  ),
  acts: [
    ...WIDE_ACTS,
    ...TALK,
    ...SAY,
    ...DEEDS,
    ...COOPERATE,
    ...PRESSURE,
    ...FORCE,
    ...ENCOUNTERS,
    ...LIGHT,
    ...MEASURES,
    ...MOVES,
  ],
  grammar: GRAMMAR,
  loneStates: LONE_STATES,
  loneMovements: LONE_MOVEMENTS,
  controls: CONTROLS,
  people: PEOPLE,
  bodyNouns: BODY_NOUNS,
  subBodies: SUB_BODIES,
  media: MEDIA,
  reporters: REPORTERS,
  furniture: list(
    'cookies, cookie policy, cookie settings, skip to content, skip to main content, main menu, toggle navigation, show news feed, open news feed, news feed, newsfeed, newsletter, subscribe, sign in, log in, sign up, share this, share on, follow us, advertisement, read more, read also, also read, related articles, related stories, related news, related topics, most read, most popular, trending now, privacy policy, terms of use, all rights reserved, file photo, photo credit, image credit, photo by, print this, listen to this article, minute read, minutes read, min read, back to top',
  ),
  genres: GENRES,
  deeds: DEED_WORDS,
  inflect,
};
