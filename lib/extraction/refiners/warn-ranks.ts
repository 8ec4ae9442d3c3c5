/**
 * Ranks and titles that do not fit the person or each other.
 *
 * `rank-mistranslated`: "Deputy Secretary General" of somebody who was Assistant Secretary General that day; "General
 * Jens Stoltenberg" (the Arabic for "Secretary General" half translated). `rank-contradicts-itself`: "Deputy …" in the
 * title and "Assistant …" in the text; "Maj. Gen. X" here and "Lt. Gen. X" there.
 * Near miss: "General James Mattis" (a soldier); "General X" after "Lieutenant General X" (the short form).
 */
import type { ExtractedEvent } from '@/lib/domain/extraction';
import type { Warning } from '@/lib/domain/warning';
import { heldOn } from '../finders/persons-on-the-day';
import { isGeneralByOffice, rankOf } from '../lexicon/office-ranks';
import { rankBefore } from '../lexicon/ranks';
import { warningWords } from '../lexicon/warning-words';
import type { Label, Reading, Sentence } from '../reading';
import { dayOf, type NamedBearer, namedWithOffice } from './named-with-office';
import { spanAt } from './warnings';

/** One person, two ranks in one article. */
function twoTitles(named: readonly NamedBearer[]): Warning | null {
  // The first of each office counts: a name may stand a thousand times in a text.
  const offices = new Map<string, NamedBearer & { base: string; below: string }>();
  for (const one of named) {
    const key = `${one.time} ${one.phrase.capacity}`;
    if (offices.has(key)) continue;
    const [base, below] = rankOf(one.phrase.capacity ?? '');
    offices.set(key, { ...one, base, below });
  }
  const read = [...offices.values()];
  for (const one of read) {
    const other = read.find(
      (two) => two.base === one.base && two.below !== one.below && two.time === one.time,
    );
    if (other !== undefined)
      return {
        code: 'rank-contradicts-itself',
        values: {
          name: one.entity.name,
          rank: one.phrase.capacity ?? '',
          otherRank: other.phrase.capacity ?? '',
        },
        ...spanAt(other.sentence, other.phrase.first, other.phrase.last),
      };
  }
  return null;
}

type PersonLabel = Extract<Label, { kind: 'person' }>;

function persons(reading: Reading): { sentence: Sentence; label: PersonLabel; folds: string[] }[] {
  return reading.sentences.flatMap((sentence) =>
    sentence.labels.flatMap((label) =>
      label.kind !== 'person'
        ? []
        : [
            {
              sentence,
              label,
              folds: sentence.tokens
                .slice(Math.max(0, label.first - 6), label.first)
                .flatMap((token) => (token.kind === 'word' ? [token.fold] : [])),
            },
          ],
    ),
  );
}

function military(reading: Reading): Warning[] {
  const ranks = new Map<string, string>();
  for (const { sentence, label, folds } of persons(reading)) {
    const found = rankBefore(folds);
    if (found === null) continue;
    const { key, name } = label.entity;
    const known = ranks.get(key);
    if (known === undefined) ranks.set(key, found.rank);
    else if (known !== found.rank) {
      const values = { name, rank: known, otherRank: found.rank };
      const span = spanAt(sentence, label.first - found.words, label.last);
      return [{ code: 'rank-contradicts-itself', values, ...span }];
    }
  }
  return [];
}

function generals(reading: Reading): Warning[] {
  const { general, generalAfter } = warningWords(reading.language);
  const day = reading.referenceDay;
  return persons(reading).flatMap(({ sentence, label, folds }): Warning[] => {
    const word = sentence.tokens[label.first - 1];
    if (word === undefined || !general.has(word.fold) || (folds.length > 0 && rankBefore(folds) !== null))
      return [];
    // "Secretary General X" is an office and read whole.
    if (sentence.labels.some((other) => other.kind === 'office' && other.last === label.first)) return [];
    if (generalAfter.has(folds.at(-2) ?? '')) return [];
    const post = label.entity.posts.find(
      (held) => isGeneralByOffice(held.office) && (day === null || heldOn(held, day)),
    );
    if (post === undefined) return [];
    const names = { words: word.text, name: label.entity.name, held: post.office };
    const place = spanAt(sentence, label.first - 1, label.last);
    return [{ code: 'rank-mistranslated', values: { how: 'civilian', ...names }, ...place }];
  });
}

export function warnRanks(main: ExtractedEvent, reading: Reading): Warning[] {
  const titles = main.participants.map((participant) =>
    participant.role === 'mentioned' || dayOf(main, reading) === null
      ? null
      : twoTitles(namedWithOffice(participant, reading)),
  );
  return [...titles.filter((warning) => warning !== null), ...military(reading), ...generals(reading)];
}
