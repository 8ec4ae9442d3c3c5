/**
 * Offices without a name, once the day of the act is known: who held them then, not on the day of the report.
 *
 * Matches: "Iraq's foreign minister met … on 20 April 2020", reported in June, when another held the post. Near miss: a
 * person whom the text names; an act of the day of the report.
 */
import { parseEdtfDate } from '@/lib/domain/edtf-date';
import { onTheDay } from '../finders/persons-on-the-day';
import type { Entity } from '../lexicon/entity';
import { partyOf } from '../lexicon/lexicon';
import type { Acted, Dated, Phrase } from '../reading';
import { holderOn } from './holders';
import { isOfAnotherTime } from './named-with-office';
import { unnamedOffice } from './offices';

function dayOf({ date }: Dated): string | null {
  const parsed = date === null ? null : parseEdtfDate(date.edtf);
  return parsed?.ok && parsed.date.precision === 'day' ? parsed.date.startsOn : null;
}

/** People whose names stand in the text: nobody else is put in their place. */
function namedInText(reading: Acted): ReadonlySet<string> {
  return new Set(
    reading.sentences.flatMap(({ labels }) =>
      labels.flatMap((label) => (label.kind === 'person' ? [label.entity.key] : [])),
    ),
  );
}

/** The holder acts for the body of the office, whatever he did on the day of the report. */
function inOffice(person: Entity, party: Entity, reading: Acted): Entity {
  const copy = onTheDay(person, reading);
  return copy.party === party.key ? copy : { ...copy, party: party.key, country: party.country, cameo: null };
}

/** The phrase with the holder of its office on the day of an act; null where that is no other than on the day of the report. */
function asOf(phrase: Phrase, day: string, { sentence }: Dated, reading: Acted): Phrase | null {
  const { capacity, of, entity } = phrase;
  const party = of === null ? null : partyOf(of, reading.lexicon);
  if (capacity === null || of === null || party === null || entity?.kind !== 'person') return null;
  if (isOfAnotherTime(phrase, sentence, reading)) return null;
  const holder = holderOn(capacity, of, day, reading);
  if (holder?.key === entity.key) return null;
  if (holder !== null) return { ...phrase, entity: inOffice(holder, party, reading) };
  const guessed = !entity.key.startsWith('text:');
  return guessed ? { ...phrase, entity: unnamedOffice(phrase, of, party, reading) } : null;
}

/** The phrases whose office another held on the day of their act, each with him. */
export function holdersOnTheDay(told: readonly Dated[], reading: Acted): Map<Phrase, Phrase> {
  const holders = new Map<Phrase, Phrase>();
  const named = namedInText(reading);
  const seen = new Set<Phrase>();
  for (const act of told) {
    const day = dayOf(act);
    if (day === null || day === reading.referenceDay) continue;
    for (const phrase of [...act.initiators, ...act.recipients, ...act.others]) {
      if (phrase.name !== null || seen.has(phrase) || named.has(phrase.entity?.key ?? '')) continue;
      seen.add(phrase);
      const held = asOf(phrase, day, act, reading);
      if (held !== null) holders.set(phrase, held);
    }
  }
  return holders;
}
