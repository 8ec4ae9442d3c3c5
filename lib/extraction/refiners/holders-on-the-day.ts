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
import type { Candidate, Phrase, Reading } from '../reading';
import { holderOn } from './holders';
import { isOfAnotherTime } from './named-with-office';
import { unnamedOffice } from './offices';

function dayOfAct({ date }: Candidate): string | null {
  const parsed = date === null ? null : parseEdtfDate(date.edtf);
  return parsed?.ok && parsed.date.precision === 'day' ? parsed.date.startsOn : null;
}

/** People whose names stand in the text: nobody else is put in their place. */
function namedInText(reading: Reading): ReadonlySet<string> {
  return new Set(
    reading.sentences.flatMap(({ labels }) =>
      labels.flatMap((label) => (label.kind === 'person' ? [label.entity.key] : [])),
    ),
  );
}

/** The holder acts for the body of the office, whatever he did on the day of the report. */
function inOffice(person: Entity, party: Entity, reading: Reading): Entity {
  const copy = onTheDay(person, reading);
  return copy.party === party.key ? copy : { ...copy, party: party.key, country: party.country, cameo: null };
}

function again(phrase: Phrase, candidate: Candidate, day: string, reading: Reading): void {
  const { capacity, of, entity } = phrase;
  const party = of === null ? null : partyOf(of, reading.lexicon);
  if (capacity === null || of === null || party === null || entity?.kind !== 'person') return;
  if (isOfAnotherTime(phrase, candidate.sentence, reading)) return;
  const holder = holderOn(capacity, of, day, reading);
  if (holder?.key === entity.key) return;
  if (holder !== null) phrase.entity = inOffice(holder, party, reading);
  else if (!entity.key.startsWith('text:')) phrase.entity = unnamedOffice(phrase, of, party, reading);
}

export function refineHoldersOnTheDay(reading: Reading): void {
  const named = namedInText(reading);
  const seen = new Set<Phrase>();
  for (const candidate of reading.candidates) {
    const day = dayOfAct(candidate);
    if (day === null || day === reading.referenceDay) continue;
    for (const phrase of [...candidate.initiators, ...candidate.recipients, ...candidate.others]) {
      if (phrase.name !== null || seen.has(phrase) || named.has(phrase.entity?.key ?? '')) continue;
      seen.add(phrase);
      again(phrase, candidate, day, reading);
    }
  }
}
