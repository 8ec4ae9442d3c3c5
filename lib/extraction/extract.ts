/**
 * Article → events. Read this first.
 *
 * The extractor is a row of passes: words, names, clauses, acts, readings, events. FINDERS look at one sentence and note
 * what stands there: dates, names, offices, phrases that name an actor, places, acts. REFINERS look at the whole article:
 * who "the minister" is; then what each act takes, when and where it was (`refiners/readings`); then which act is the
 * news, and what it makes (`refiners/events`). Words live in `lexicon/` as data, by language; no finder or refiner knows a
 * particular name, city or verb.
 *
 * A lone sentence (no title, no dateline) is no article: `refiners/asserted` codes what its main clause asserts.
 *
 * To add a rule: one file in `finders/` or `refiners/` with a matching sentence and a near miss in its header, one
 * line in a list below, one golden pair or negative sentence in tests. To add a language: one `LanguagePack` in
 * `lexicon/`, added to `LANGUAGE_PACKS` (`lexicon/compile-lexicon.ts`).
 */
import type { ArticleInput } from '@/lib/domain/article';
import type { Extraction } from '@/lib/domain/extraction';
import type { Warning } from '@/lib/domain/warning';
import { findClauses } from './clauses/find-clauses';
import { findActs } from './finders/acts';
import { findAnaphors } from './finders/anaphors';
import { findJointAdjectives } from './finders/joint-adjectives';
import { findLabels } from './finders/labels';
import { findLoneNames } from './finders/lone-names';
import { findBodiesAgain, findNamedBodies } from './finders/named-bodies';

import { findOwnedOrgans } from './finders/owned-organs';
import { findOwners } from './finders/owners';
import { findPersons } from './finders/persons';
import { findUncasedPersons, findUncasedShortNames } from './finders/persons-uncased';
import { findPhrases } from './finders/phrases';
import { findPlaces } from './finders/places';
import { findRoughNames } from './finders/rough-names';
import { findSentenceDates } from './finders/sentence-dates';
import { findShortNames } from './finders/short-names';
import { findSurnames } from './finders/surnames';
import { findUnnamedActors } from './finders/unnamed-actors';
import { fitExtraction } from './fit-extraction';
import type { Lexicon } from './lexicon/lexicon';
import { openReading } from './open-reading';
import {
  type Cut,
  type Judging,
  type Named,
  type Naming,
  type Opened,
  type Placing,
  type Reading,
  type Told,
  writtenSpan,
} from './reading';
import { refineCounterparts } from './refiners/counterparts';
import { refineEvents } from './refiners/events';
import { refineNamesBehindOffices } from './refiners/names-behind-offices';
import { refineOfficesNamedLater } from './refiners/office-named-later';
import { refineOffices } from './refiners/offices';
import { refinePluralOffices } from './refiners/plural-offices';
import { refinePositions } from './refiners/positions';
import { refinePronouns } from './refiners/pronouns';
import { readActs } from './refiners/readings';
import { refineSurnamesOfHolders } from './refiners/surname-of-holder';
import { refineThisCountry } from './refiners/this-country';
import { refineWarnings } from './refiners/warn';

/** What a pass does with its working paper, one rule after the other. */
type Rule<Paper> = (paper: Paper) => void;

/** A rule that looks at one sentence at a time. */
const each =
  <Sentence, Paper extends Opened>(
    rule: (sentence: Sentence, paper: Paper) => void,
  ): Rule<Paper & { readonly sentences: readonly Sentence[] }> =>
  (paper) => {
    for (const sentence of paper.sentences as readonly Sentence[]) {
      paper.pause();
      rule(sentence, paper);
    }
  };

const NAMES: readonly Rule<Naming>[] = [
  findSentenceDates,
  each(findLabels),
  each(findOwnedOrgans),
  each(findNamedBodies),
  each(findBodiesAgain),
  each(findRoughNames),
  each(findLoneNames),
  each(findSurnames),
  each(findPersons),
  each(findUncasedPersons),
  (paper) => findShortNames(paper.sentences, paper),
  findUncasedShortNames,
  each(findPhrases),
  each(findOwners),
  findAnaphors,
  each(findPlaces),
  each(findJointAdjectives),
  each(findUnnamedActors),
];

const PLACES_AND_PEOPLE: readonly Rule<Placing>[] = [
  each(refinePositions),
  each(refinePluralOffices),
  each(refineNamesBehindOffices),
  each(refineThisCountry),
  refineCounterparts,
  refineOffices,
  refineOfficesNamedLater,
  refineSurnamesOfHolders,
  refinePronouns,
];

const EVENTS: readonly Rule<Judging>[] = [refineEvents, refineWarnings];

function run<Paper extends Opened>(rules: readonly Rule<Paper>[], paper: Paper): Paper {
  if (paper.supported)
    for (const rule of rules) {
      paper.pause();
      rule(paper);
    }
  return paper;
}

/** The same paper, with what `add` makes of each of its sentences. */
function withEach<Paper extends Opened, More>(
  paper: Paper,
  add: (sentence: Paper['sentences'][number]) => More,
): Omit<Paper, 'sentences'> & { readonly sentences: (Paper['sentences'][number] & More)[] } {
  const sentences = paper.sentences.map((sentence) => {
    paper.pause();
    return { ...sentence, ...add(sentence) };
  });
  return { ...paper, sentences };
}

/**
 * The working paper of an article after all passes, for those who want to see how it was read. `pause` is called many
 * times meanwhile, so that a reader in a thread can let others go first.
 */
export function readArticle(
  article: ArticleInput,
  lexicon: Lexicon,
  pause: () => void = () => undefined,
): Reading {
  const opened = openReading(article, lexicon, pause);
  const blank = withEach(opened, () => ({ labels: [], phrases: [], places: [], dates: [], press: [] }));
  const named: Named = run<Naming>(NAMES, { ...blank, persons: new Map(), bodies: new Map() });
  const cut: Cut = withEach(named, (sentence) => ({ clauses: findClauses(sentence, named) }));
  const acted = withEach(cut, (sentence) => ({
    acts: opened.supported ? findActs(sentence, cut) : [],
    phrases: [...sentence.phrases],
  }));
  const placed = run<Placing>(PLACES_AND_PEOPLE, acted);
  const told: Told = { ...placed, ...readActs(placed) };
  return run<Judging>(EVENTS, {
    ...told,
    scores: new Map(),
    decisions: [],
    events: [],
    features: new Map(),
    parts: new Map(),
  });
}

/** What a reading found, with the places of its words in the text as it came. */
export function extractionOf(reading: Reading): Extraction {
  const place = (warning: Warning): Warning => {
    const { source, start, end } = warning;
    if (source === undefined || start === undefined || end === undefined) return warning;
    const span = writtenSpan(reading, source, start, end);
    return { ...warning, source: span.source, start: span.start, end: span.end };
  };
  const events = reading.events.map((event) => ({
    ...event,
    evidence: event.evidence.map((span) => {
      const { text, ...where } = writtenSpan(reading, span.source, span.start, span.end);
      return { ...span, ...where, quote: text };
    }),
    warnings: event.warnings.map(place),
  }));
  const { language, warnings } = reading;
  return fitExtraction({
    id: reading.article.id,
    language,
    events,
    sameEventAs: [],
    warnings: warnings.map(place),
  });
}

/**
 * Reads one article. Pure: the same article and lexicon give the same answer; offsets count UTF-16 code units.
 * A text in a language without a pack gets a warning and no events.
 */
export function extract(article: ArticleInput, lexicon: Lexicon): Extraction {
  return extractionOf(readArticle(article, lexicon));
}
