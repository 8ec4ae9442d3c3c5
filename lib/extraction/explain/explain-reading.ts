/** From the working paper of an article to an explanation that can be sent and drawn: `explainReading`. Pure. */
import type { Explanation } from '@/lib/domain/explanation';
import type { Reading, Sentence } from '../reading';
import { explainActs } from './explain-acts';
import { explainNames } from './explain-names';
import { wordsAt, wordsBetween } from './words-at';

/** Sentences listed of a long text: the first ones, and those whose acts became events wherever they stand. */
const LISTED = 80;

const REFERENCE_FROM = {
  'inner-dateline': 'dateline',
  dateline: 'dateline',
  publishedOn: 'publication',
  page: 'page',
} as const;

function sentencesOf(reading: Reading): Sentence[] {
  const eventful = new Set(
    reading.decisions
      .filter(({ outcome }) => outcome === 'main' || outcome === 'background')
      .map(({ lead }) => lead.sentence.index),
  );
  return reading.sentences.filter(({ index }) => index < LISTED || eventful.has(index));
}

/**
 * Explains a reading that all rules have seen (`readArticle`). The answer holds no object of the reading, so it can be
 * sent as JSON; offsets count UTF-16 code units of title and body.
 */
export function explainReading(reading: Reading): Explanation {
  const { referenceDay, referenceFrom, datelineSpan, dateline } = reading;
  const listed = sentencesOf(reading);
  const acts = explainActs(listed, reading);
  return {
    language: reading.language,
    supported: reading.supported,
    lone: reading.lone,
    reference: {
      day: referenceDay,
      from: referenceFrom === null ? 'none' : REFERENCE_FROM[referenceFrom],
      words:
        referenceDay !== null && datelineSpan
          ? wordsBetween('body', datelineSpan.start, datelineSpan.end, reading)
          : null,
    },
    dateline: dateline && { name: dateline.name, country: dateline.country },
    sentences: listed.map((sentence) => ({
      ...wordsBetween(sentence.source, sentence.start, sentence.end, reading),
      index: sentence.index,
      dates: sentence.dates.map((date) => ({
        ...wordsBetween(sentence.source, date.start, date.end, reading),
        edtf: date.edtf,
        kind: date.kind,
        rule: date.rule.slice(date.rule.indexOf('.') + 1),
        counted: date.deictic,
        yearStated: date.yearStated,
        stamp: date.stamp,
      })),
      names: explainNames(sentence, reading),
      places: sentence.places.map((mention) => ({
        ...wordsAt(sentence, mention, reading),
        name: mention.place.name,
        country: mention.place.country,
        located: mention.located,
      })),
      acts: acts.filter((act) => act.sentence === sentence.index).map(({ id }) => id),
    })),
    omitted: reading.sentences.length - listed.length,
    acts,
  };
}
