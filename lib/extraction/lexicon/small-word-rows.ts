/** The shape of the small words of one language, between spaces: `lexicon/<language>/small-words.ts`. */
export interface SmallWordRows {
  /** "the", "an": what may stand before a noun and says nothing of it. */
  articles: string;
  /** Articles and words that point at a thing: behind them stands no name of a person. */
  pointers: string;
  /** Titles that are also part of names: "Hassan Sheikh Mohamud". */
  innerTitles: string;
  /** Nouns behind an adjective of nation for one who is named next: "Norwegian diplomat Per Lund". */
  oneOfState: string;
  /** Between a person and the state: "Miguel Perez of Cuba". */
  ownerLinks: string;
  /** Between a noun and where its people are: "gunmen in Guyana". */
  inPlace: string;
  /** Things of war: of a state beside an adjective, of nobody alone. */
  warThings: string;
  /** Nouns behind a name that stand on the ground: "on Bubiyan Island". */
  lands: string;
  /** Places that are written small: "headquarters". */
  lowPlaces: string;
  /** What a body of several states calls itself. */
  worldwide: string;
  /** Words of the name of a body that name none in particular. */
  generic: string;
  /** Words inside the name of a body: "Council for the Rights of Y". */
  bodyLinks: string;
  /** Those of them with which what completes such a name begins. */
  bodyOpeners: string;
  /** Nouns that, with "news" or "press", are the name of the press. */
  pressHeads: string;
  /** Words behind which another clause tells where something was. */
  asides: string;
  /** Nouns that stand for an organisation named before: "the bloc". */
  blocs: string;
  /** Nouns that stand for a state named before: "the kingdom". */
  realms: string;
  /** All nouns that may stand for one named before, its own noun among them: "the ministry". */
  standIns: string;
  /** Openers of a clause that tells the background of another: "after", "while". */
  besides: string;
  /** Between a deed and the noun that only tells why it was done: "in response to the attack". */
  occasions: string;
  /** Before an occasion with which a sentence opens: "during a call on Friday". */
  during: string;
  /** Behind which a title puts what is not its news: "…, after Russian attack". */
  aftermath: string;
  /** Before a hyphen: of an opinion on what follows, of no actor: "anti-Syrian". */
  opposing: string;
  /** Behind a hyphen: what is done by the one named, who does nothing: "UN-backed". */
  gluedAfter: string;
  /** Those of the prepositions of owners that name two sides. */
  mutualLinks: string;
  /** Beside "and" and a comma, between what is listed. */
  listLinks: string;
  /** Groups of people and their vessels, which act for the one whose they are: "leaders of A". */
  groups: string;
  /** Before what came before the news or comes after it: "a week after A declared". */
  beforeAside: string;
  /** Before a day that was given up: "scheduled for February 22 but postponed". */
  givenUp: string;
  /** Before a date that belongs to the noun behind it: "their January election". */
  ownersOfNouns: string;
  /** Where a date behind them belongs to another clause. */
  clauseBreaks: string;
  /** Organs that stand for the state of whoever deals with them: "the authorities". */
  stateOrgans: string;
  /** Between people and where they are: "police in Chad". */
  homeLinks: string;
  /** Before what is one’s own. */
  possessives: string;
  /** Openers of clauses that report what happened: "as", not "if". */
  reporting: string;
  /** Participles by which a clause accuses: "…, accusing A of". */
  blaming: string;
  /** Prepositions behind which the other side may stand, the likeliest first. */
  sideLinks: string;
  /** Before those to whom a journey leads. */
  reachLinks: string;
  /** Before the place where those of no land are at home. */
  homeGrounds: string;
  /** Before where a report was released. */
  releaseLinks: string;
  /** Subjects that stand for one named before. */
  backPronouns: string;
  /** Verbs whose adjective says what follows: "is ready to". */
  copulas: string;
  /** Modals of what may not be. */
  doubts: string;
  /** Modals under which nothing is asserted of a noun. */
  unsure: string;
  /** Modals of what is to come. */
  ahead: string;
  /** Forms of "have" behind which somebody has a thing done: "had B expelled". */
  having: string;
  /** Verbs, by their base form: of killing and wounding, which between the armed is fighting. */
  killing: string;
  /** What armies kill with, and who does it for them. */
  weapons: string;
  /** Before a weapon behind the verb: "killed by a shell". */
  weaponLinks: string;
  /** Verbs of saying that hold what is said against the one of whom it is. */
  accusing: string;
  /** Verbs behind which an infinitive says what for: "became the first to". */
  becoming: string;
  /** Verbs that end what is named behind them. */
  ending: string;
  /** Verbs that are a threat whatever stands behind them. */
  menacing: string;
  /** Modals of will: negated, a refusal. */
  willed: string;
  /** Modals of a demand, and of advice. */
  demanding: string;
  advising: string;
  /** Verbs of telephoning that also name: "called A a liar". */
  naming: string;
  /** Verbs by which troops cross a border in arms. */
  invading: string;
  /** Verbs of protest, in the street or by note. */
  protesting: string;
  /** Verbs of leaving, by which troops withdraw and others only go. */
  departing: string;
  /** Openers of a condition. */
  ifs: string;
  /** The subject before a verb that only says that something is: "there is". */
  there: string;
  /** Before a noun, that there is none of it. */
  none: string;
  /** Behind "its": that what follows is really so. */
  own: string;
  /** Before a participle by which a person heads a body: "a mission led by A". */
  heading: string;
  /** Groups that are sent or come from somebody: "received a delegation from A". */
  sent: string;
  /** Where what follows is no object of the verb any more. */
  objectEnds: string;
}
