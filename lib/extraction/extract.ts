/**
 * Article → events. Read this first.
 *
 * The extractor is two ordered lists. FINDERS look at one sentence and note what stands there: dates, names, offices,
 * phrases that name an actor, places, acts. REFINERS look at the whole article: who "the minister" is, what each act
 * takes, when and where it was, which act is the news. Words live in `lexicon/` as data, by language; no finder or
 * refiner knows a particular name, city or verb.
 *
 * A lone sentence (no title, no dateline) is no article: `refiners/asserted.ts` codes what its main clause asserts.
 *
 * To add a rule: one file in `finders/` or `refiners/` with a matching sentence and a near miss in its header, one
 * line in a list below, one golden pair or negative sentence in tests. To add a language: one `LanguagePack` in
 * `lexicon/`, added to `LANGUAGE_PACKS` (`lexicon/compile-lexicon.ts`).
 */
import type { ArticleInput } from '@/lib/domain/article';
import type { Extraction, ExtractionWarning } from '@/lib/domain/extraction';
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
import type { Lexicon } from './lexicon/lexicon';
import { openReading } from './open-reading';
import { type Reading, type Sentence, writtenSpan } from './reading';
import { refineArrivalsHere } from './refiners/arrivals-here';
import { refineAsserted } from './refiners/asserted';
import { refineCandidates } from './refiners/candidates';
import { refineCounterparts } from './refiners/counterparts';
import { refineEvents } from './refiners/events';
import { refineHoldersOnTheDay } from './refiners/holders-on-the-day';
import { refineOffices } from './refiners/offices';
import { refinePluralOffices } from './refiners/plural-offices';
import { refinePositions } from './refiners/positions';
import { refinePronouns } from './refiners/pronouns';
import { refineProtests } from './refiners/protests';
import { refineSurnamesOfHolders } from './refiners/surname-of-holder';
import { refineThisCountry } from './refiners/this-country';
import { refineWarnings } from './refiners/warn';
import { refineWhen } from './refiners/when';
import { refineWhere } from './refiners/where';

type Rule = (reading: Reading) => void;

/** A rule that looks at one sentence at a time. */
const each =
  (rule: (sentence: Sentence, reading: Reading) => void): Rule =>
  (reading) => {
    for (const sentence of reading.sentences) rule(sentence, reading);
  };

const FINDERS: readonly Rule[] = [
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
  (reading) => findShortNames(reading.sentences, reading),
  findUncasedShortNames,
  each(findPhrases),
  each(findOwners),
  findAnaphors,
  each(findPlaces),
  each(findJointAdjectives),
  each(findUnnamedActors),
  each(findClauses),
  each(findActs),
];

const REFINERS: readonly Rule[] = [
  each(refinePositions),
  each(refinePluralOffices),
  each(refineThisCountry),
  refineCounterparts,
  refineOffices,
  refineSurnamesOfHolders,
  refinePronouns,
  refineCandidates,
  refineAsserted,
  refineArrivalsHere,
  refineWhen,
  refineHoldersOnTheDay,
  refineWhere,
  refineProtests,
  refineEvents,
  refineWarnings,
];

/** The working paper of an article after all rules, for those who want to see how it was read. */
export function readArticle(article: ArticleInput, lexicon: Lexicon): Reading {
  const reading = openReading(article, lexicon);
  if (reading.supported) for (const rule of [...FINDERS, ...REFINERS]) rule(reading);
  return reading;
}

/** What a reading found, with the places of its words in the text as it came. */
export function extractionOf(reading: Reading): Extraction {
  const place = (warning: ExtractionWarning): ExtractionWarning => {
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
  return { id: reading.article.id, language, events, sameEventAs: [], warnings: warnings.map(place) };
}

/**
 * Reads one article. Pure: the same article and lexicon give the same answer; offsets count UTF-16 code units.
 * A text in a language without a pack gets a warning and no events.
 */
export function extract(article: ArticleInput, lexicon: Lexicon): Extraction {
  return extractionOf(readArticle(article, lexicon));
}
