/**
 * What the engine knows of a language: words only, no code. To add a language write one module of this type and put
 * it into the list of `compile-lexicon.ts`. All words are compared folded (`foldWord`), so case and marks are free.
 */
import type { EventType } from '@/lib/domain/ontology';
import type { ApostropheUse } from '../text/tokens';
import type { DeedRow } from './deed-row';
import type { GenreWords } from './genre-row';

/**
 * Where a verb's arguments stand.
 * svo: subject before, object after (English, French); vso: both after (Arabic); sov: both before (Persian, Turkish).
 */
type WordOrder = 'svo' | 'vso' | 'sov';

/**
 * Patterns of one act. A pattern is words separated by spaces:
 *   `~meet`   a verb in all its forms (needs the pack's `inflect`); other words are literal
 *   `a|b`     alternatives; in a pattern without verbs and gaps, alternatives of whole phrases
 *   `(a|b) c` alternatives of one word there
 *   `{a b|c}` alternatives of several words each
 *   `*`       up to five words of any kind
 *   `> with 0 to`  after it: the prepositions that mark the other party, `0` for a direct object; `>` alone: none
 * "~hold|~have * talks|consultations > with between".
 */
export interface ActRow {
  type: EventType;
  /** CAMEO event code, 2–4 digits; its first two are the root. */
  cameo: string;
  patterns: readonly string[];
  /**
   * verb: subject does it; noun: an act named by a noun ("talks between A and B"); say: reported speech;
   * call-off: an act that cancels or postpones the act named after it; none: not an act of its own, only stops
   * shorter patterns from matching ("meet the deadline").
   */
  frame: 'verb' | 'noun' | 'say' | 'call-off' | 'none';
  /** What the act is when its object is a person in the flesh: "welcomed the minister" is a meeting. */
  ifPerson?: { type: EventType; cameo: string };
  /** What the act is where no place, meeting or visit is told beside it: "spoke with the minister" is a call. */
  ifNowhere?: { type: EventType; cameo: string };
  /** Both sides act alike when they are joined: "A and B met". */
  mutual?: boolean;
  /** The grammatical subject is the one to whom it is done: "received a call from". */
  reverse?: boolean;
  /** Tells of the act by what was done in it ("exchanged views"): where the act itself is named too, that is the evidence. */
  paraphrase?: boolean;
  /** The form itself is passive (languages without `inflect`). */
  passive?: boolean;
  /** The form itself says that it lies ahead (Arabic سيلتقي). */
  planned?: boolean;
  /** The one to whom it is done is the place reached: visits. */
  destination?: boolean;
  /** Of a whole class of verbs: news where no other row fits and both sides are named; what a lone sentence is coded by. */
  wide?: boolean;
}

export interface OfficeRow {
  /** Canonical English office: "Minister of Foreign Affairs". */
  office: string;
  /** CAMEO role of who holds it: GOV, MIL, LEG, JUD, SPY, OPP, COP; empty for organisations. */
  cameo: string;
  forms: readonly string[];
}

export interface OrganRow {
  /** Canonical name, "Ministry of Foreign Affairs"; null where the organ stands for the state itself ("government"). */
  organ: string | null;
  cameo: string;
  forms: readonly string[];
}

/** Verbs (lemmas, for `inflect`) and other words that govern an act after them; see `en/controls.ts`. */
export interface ControlRow {
  kind:
    | 'want'
    | 'ask'
    | 'order'
    | 'intend'
    | 'threaten'
    | 'refuse'
    | 'fail'
    | 'opine'
    | 'cause'
    | 'let'
    | 'try'
    | 'aspect'
    | 'said';
  verbs: readonly string[];
  words: readonly string[];
}

export interface HalfSpaces {
  prefixes: readonly string[];
  endings: readonly string[];
  /** Words in three parts, the last one by its beginning: گفت و گو. */
  compounds: ReadonlyArray<readonly [string, string, string]>;
}

/** Small words and plain verbs, by which sentences are cut into groups and clauses. */
export interface GrammarRow {
  determiners: readonly string[];
  prepositions: readonly string[];
  openers: readonly string[];
  relatives: readonly string[];
  pronouns: readonly string[];
  auxiliaries: readonly string[];
  modals: readonly string[];
  adverbs: readonly string[];
  negations: readonly string[];
  /** Verbs whose object is the act itself: "held talks", "paid a visit"; base forms. */
  light?: readonly string[];
  /** Verbs of those who are at an occasion without being its doers: "B attended", "C was present". */
  attending?: readonly string[];
  /** What is attended: "the signing", "the ceremony". */
  occasions?: readonly string[];
  /** Before the one at whom what is decided aims: "decided to send troops to B". */
  goals?: readonly string[];
  /** Before an act in which the subject of the clause is engaged: "A, on a tour of B, said", "during talks with B". */
  circumstances?: readonly string[];
  /** Verbs of who comes after whom in a command or post: "B succeeds A". */
  succession?: readonly string[];
  /** Behind "was", "in" or "on": who is there: "B was present". */
  presence?: readonly string[];
  /** Heads of subjects that do no harm of will. */
  inert?: readonly string[];
  /** Openers of a condition: "if", "unless". */
  conditions: readonly string[];
  /** Lemmas of verbs that deny what they tell. */
  denials: readonly string[];
  /** Nouns of what is told by others and may be false: "reports", "rumours". */
  hearsay?: readonly string[];
  /** "the first to ratify": words by which an infinitive tells what has happened. */
  ordinals?: readonly string[];
  /** Nouns behind whose "of" stands what is meant: "a round of talks". */
  measures?: readonly string[];
  /** Lemmas of verbs that tell of no act. */
  verbs: readonly string[];
  /** Auxiliaries that give a clause its tense. */
  tensed?: readonly string[];
  /** Of the perfect: "has left". */
  perfect?: readonly string[];
  /** Of "be", those before an infinitive that lies ahead: "is to meet". */
  finiteBe?: readonly string[];
  /** Before an infinitive that they oblige to: "has to go". */
  obliging?: readonly string[];
  /** Before a base form, besides modals: "did not go". */
  support?: readonly string[];
  /** Before a participle, verbs that are no auxiliaries: "got hurt". */
  getting?: readonly string[];
  /** Base forms and participles of auxiliaries. */
  bareAuxiliaries?: readonly string[];
  pastAuxiliaries?: readonly string[];
  /** Words that belong to the verb before them: "set up B". */
  particles?: readonly string[];
  /** Lemmas of verbs to which "off" belongs: "call off". */
  offVerbs?: readonly string[];
  /** Join words, groups and clauses. */
  joints: readonly string[];
  /** Those of them that join two names. */
  pairing?: readonly string[];
  /** Words that are no part of a noun group, besides all other small words. */
  notMaterial?: readonly string[];
  /** Prepositions whose list goes on behind "and": "talks between A and B". */
  listing?: readonly string[];
  /** Between a verb of asking and whom it asks: "called on B to go". */
  addressing?: readonly string[];
  /** Verbs of reporting whose past is no participle behind a noun. */
  reporting?: readonly string[];
  /** Pronouns and relatives before a verb of one, and before a verb of many; nouns that are many. */
  oneSubject?: readonly string[];
  manySubjects?: readonly string[];
  /** Nouns that end like adverbs, and adjectives: "family", "daily". */
  notAdverbs?: readonly string[];
  /** Small words between a noun and the date that they bind to the verb. */
  beforeDates?: readonly string[];
  /** Nouns of time that stand among the adverbs but are nouns behind a number: "two days". */
  counted?: readonly string[];
  /** After these a bare form behind a noun is a verb: "let a ship land", "demanded that B go". */
  bareAfter?: readonly string[];
  /** Those of them whose noun says so too: "the demand that he step down". */
  bareAfterNoun?: readonly string[];
  /** Nouns that with "of" only count what follows: "hundreds of". */
  quantities?: readonly string[];
  /** Pairs of words that only count or measure: "more than". */
  measuring?: readonly string[];
  /** Before a number: "nearly 20"; and, before a number or a word of one, `about`. */
  nearly?: readonly string[];
  about?: readonly string[];
  numerals?: readonly string[];
  /** Before a perfect, what gave way to something else: "had planned to". */
  gaveWay?: readonly string[];
  /** The same before a participle: "was planned". */
  gaveWayPassive?: readonly string[];
  /** Before the date behind a verb. */
  dateLinks?: readonly string[];
  /** Prepositions by which a bare verb means something else: "spoke of". */
  otherSense?: readonly string[];
  /** "that": what somebody tells follows. */
  complementisers: readonly string[];
  /** Openers where a complementiser follows, prepositions else: "après que". */
  beforeThat?: readonly string[];
  /** Prepositions before an infinitive: "to", "de", "pour". */
  toVerbs?: readonly string[];
  /** Pronouns that stand between a subject and its verb: "l'a reçu", "lui a remis". */
  clitics?: readonly string[];
  /** Prepositions that are articles behind a verb: "a livré de l'aide". */
  partitive?: readonly string[];
  /** Lemmas whose participle behind "be" is a past of their own: "est arrivé". */
  moving?: readonly string[];
  /** With these a clause of speech begins whose subject follows: "…, a déclaré A". */
  inverting?: readonly string[];
  /** Case words of the object, and of who does what a verbal noun tells: را, the accusative; the genitive. */
  objective?: readonly string[];
  owning?: readonly string[];
  /** Form of a verb that is a noun of what the next verb tells: "kınadığını". */
  toldForm?: RegExp;
  /** Before both sides: "between A and B". */
  between: readonly string[];
  /** Words that only their marks tell from others: "à" from "a". */
  marked?: readonly string[];
  /** Forms by which verbs that no list has are told, behind an auxiliary, a preposition, and by themselves. */
  participleForm?: RegExp;
  infinitiveForm?: RegExp;
  finiteForm?: RegExp;
  /** Adverbs that a pattern passes over, by their form. */
  manner?: RegExp;
  /** Endings of forms: of the gerund, the past and adverbs. */
  gerundEnding?: string;
  pastEnding?: string;
  adverbEnding?: string;
}

export interface LanguagePack {
  /** BCP 47 primary tag. */
  language: string;
  /** True where a tagger tells verbs from nouns. */
  tagged?: boolean;
  /** ISO code of the state whose ministries the press of the language names without it: "Dışişleri Bakanlığı". */
  home?: string;
  order: WordOrder;
  apostrophe: ApostropheUse;
  /** Letters joined to the front of a word that are words of the grammar: Arabic و ب ل. Cut off in `text/clitics.ts`. */
  prefixes: readonly string[];
  /** Parts of words that a space may cut off: Persian می, ها. Joined in `text/half-spaces.ts`. */
  halfSpaces?: HalfSpaces;
  /** Nouns between a word of place and a name: "في مطار بيروت", "dans la ville d'Oran". */
  placeNouns?: readonly string[];
  /** Nouns that make a capitalised name that of a house or ground: "Palace", "Airport", "château". */
  venueNouns?: readonly string[];
  /** Words after which a capitalised name is a place, though no list knows it: "in". */
  bareIn?: readonly string[];
  /** Capitalised words after "in" that are no places. */
  notPlaces?: readonly string[];
  /** What a report calls an act when it tells where it was: "the ceremony took place in …". */
  occasions?: readonly string[];
  /** Words by which a report tells where an occasion was, besides `happens`: "held", "s'est déroulée". */
  tookPlace?: readonly string[];
  /** Endings joined to a word, folded → the name of their case, by which patterns and `postpositions` know them. */
  suffixes: Readonly<Record<string, string>>;
  /** Names of states beyond those of `Intl.DisplayNames` in this language: ISO → names. */
  states: Readonly<Record<string, readonly string[]>>;
  /** Adjectives and peoples: ISO → words. */
  demonyms: Readonly<Record<string, readonly string[]>>;
  /** Capitals and other places: English name (as in the world lists) → names in this language. */
  cities: Readonly<Record<string, readonly string[]>>;
  /** Organisations: usual English name → names in this language. */
  organisations: Readonly<Record<string, readonly string[]>>;
  /** True where the state follows its office or organ: "وزير الخارجية العراقي", "ministre irakien". */
  adjectiveAfter: boolean;
  /** True where the noun of an office is the last word of it: "the Kenyan foreign ministers". */
  officeNounLast?: boolean;
  /** True where names are spelt as in our lists, so that one that is nearly known is a slip. */
  canonicalSpelling?: boolean;
  /** True where names of people are told by capital letters. */
  capitals: boolean;
  offices: readonly OfficeRow[];
  organs: readonly OrganRow[];
  /** Forms of address before a name, and words that stand between office and name. */
  titles: readonly string[];
  /** Small words inside names: al, bin, de, van. */
  nameParticles: readonly string[];
  /** Words that may begin an actor phrase without changing it: the, a, former, visiting. */
  determiners: readonly string[];
  and: readonly string[];
  /** Prepositions and case words by what they mark; `of` also joins office and state. Postpositions: `after`. */
  markers: Readonly<
    Record<'agent' | 'with' | 'to' | 'of' | 'at' | 'from' | 'against' | 'other', readonly string[]>
  >;
  postpositions: Readonly<Record<string, 'with' | 'to' | 'of' | 'agent' | 'other'>>;
  /** Words after which a new clause begins, so that the phrase after them is a subject. */
  openers: readonly string[];
  relatives: readonly string[];
  /** Pronouns that turn "be" before a participle into a past: French "s'est rendu". */
  reflexives?: readonly string[];
  /** Words that say of an act named by a noun that it lies ahead: "prévue", "yapılacak". */
  happensAhead?: readonly string[];
  /** Verbs (lemmas, for `inflect`) that make a passive of a noun or verb before them: Persian شدن, Turkish edil. */
  passiveVerbs?: readonly string[];
  /** "این کشور", "ce pays": after an office, the state named last. */
  thisCountry?: readonly string[];
  /** Plural words of office, after which each state named has an office-holder: "les ministres … de A et de B". */
  pluralOffices?: readonly string[];
  auxiliaries: readonly string[];
  be: readonly string[];
  /** Words before a verb that deny it, make it a supposition, or put it ahead. */
  negations: readonly string[];
  suppositions: readonly string[];
  futures: readonly string[];
  /** Verbs and adjectives that put a following infinitive ahead: plan, expect, due. */
  planners: readonly string[];
  /** Verbs by which an act named by a noun takes place: held, begin, open. */
  happens: readonly string[];
  infinitive: readonly string[];
  /** "the two sides", "both countries": the parties; "he", "they": persons. */
  pairs: readonly string[];
  /** Those of the pairs that are states rather than people: "the two countries", "both governments". */
  statePairs?: readonly string[];
  singlePronouns: readonly string[];
  pluralPronouns: readonly string[];
  /** Words that introduce those who are there beside the actors: "attended by", "in the presence of". */
  companions?: readonly string[];
  /** Houses of a government, which stand in its capital: "the presidential palace", "his office". */
  houses?: readonly string[];
  /** Words by which an act is moved to another day: "will now take place", "postponed until". */
  rescheduled?: readonly string[];
  /** Nouns of what is talked about, whose place is not that of the talk: "the situation in …", "the crisis in …". */
  topics?: readonly string[];
  /** "here" in a report from the place of the dateline. */
  here: readonly string[];
  /** Words that show opinion, analysis, retrospect or a digest when they open a title or text. */
  opinionMarks: readonly string[];
  /** What other kinds of text speak of: sport, markets, weather …, and how opinion is written. */
  genres?: GenreWords;
  /** Deeds that a headline names by their own words. */
  deeds?: readonly DeedRow[];
  acts: readonly ActRow[];
  /** What lone sentences are coded with; a language without them has its lone sentences read as articles. */
  controls?: readonly ControlRow[];
  grammar?: GrammarRow;
  /** ISO code, adjectives, other names: peoples, regions and houses that stand for a state in a lone sentence. */
  loneStates?: ReadonlyArray<readonly [iso: string, adjectives: string, names: string]>;
  /** CAMEO code, ISO code or -, names. */
  loneMovements?: ReadonlyArray<readonly [cameo: string, iso: string, names: string]>;
  /** Nouns for people and things that carry the state of the adjective before them: "two Brazilian men". */
  people?: readonly OrganRow[];
  /** Nouns that make a run of capitalised words the name of a body: "front", "fund", "company". */
  bodyNouns?: readonly OrganRow[];
  /** Words of a web page that are no part of its report: "skip to content", "cookies". */
  furniture?: readonly string[];
  /** Further nouns of bodies within a state or organisation, where an office is the body's own: "mission", "committee". */
  subBodies?: readonly string[];
  /** Names of the press: sources, never actors; and words that make the name after them a reporter's. */
  media?: readonly string[];
  reporters?: readonly string[];
  /** Other common words that must stay whole though they begin or end like one with a clitic. */
  words?: readonly string[];
  /** Forms of a verb; absent where the patterns list the forms. */
  inflect?: (lemma: string) => VerbForm[];
}

export interface VerbForm {
  form: string;
  /** infinitive and subjunctive: forms that alone report nothing; negated: the form itself denies. */
  tense:
    | 'base'
    | 'present'
    | 'past'
    | 'participle'
    | 'ing'
    | 'future'
    | 'conditional'
    | 'negated'
    | 'infinitive'
    | 'subjunctive';
}
