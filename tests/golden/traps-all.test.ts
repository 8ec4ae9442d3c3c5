/**
 * The slips that sources make, each in our own words: what must warn, with code, message and words; beside it what
 * must not; what is read; what shows between two reports. The cases stand by kind in `traps/`. The last test maps
 * every trap of the starter data to its cases or to the reason why no extractor can see it (`traps/unseen.ts`).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { warningInWords } from '@/lib/cli/warning-words';
import type { ExtractedEvent, Extraction } from '@/lib/domain/extraction';
import { proposalOfEvent } from '@/lib/domain/proposal-of-extraction';
import type { Warning } from '@/lib/domain/warning';
import { extract } from '@/lib/extraction/extract';
import type { Lexicon } from '@/lib/extraction/lexicon/lexicon';
import { comparedExtraction } from '@/lib/extraction/linking/compared-event';
import { findContradictions } from '@/lib/extraction/linking/contradictions';
import { linkSameEvents } from '@/lib/extraction/linking/link-batch';
import { scoreSameEvent } from '@/lib/extraction/linking/score-same-event';
import { testLexicon } from '../support/seed-lexicon';
import type { Told } from './traps/case';
import { DATE_SILENCE, DATE_WARNINGS } from './traps/dates';
import { LANGUAGE_SILENCE, LANGUAGE_WARNINGS } from './traps/languages';
import { PAIRS } from './traps/pairs';
import { PEOPLE_SILENCE, PEOPLE_WARNINGS } from './traps/people';
import { PEOPLE_READ } from './traps/people-read';
import { TEXT_SILENCE, TEXT_WARNINGS } from './traps/texts';
import { TEXT_READ } from './traps/texts-read';
import { UNSEEN } from './traps/unseen';

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await testLexicon();
});

const WARNINGS = [...DATE_WARNINGS, ...PEOPLE_WARNINGS, ...TEXT_WARNINGS, ...LANGUAGE_WARNINGS];
const SILENCE = [...DATE_SILENCE, ...PEOPLE_SILENCE, ...TEXT_SILENCE, ...LANGUAGE_SILENCE];
const READ = [...PEOPLE_READ, ...TEXT_READ];

function read({ body, title, publishedOn, url, language }: Told, id = 't'): Extraction {
  const article = { id, title: title ?? null, body, publishedOn: publishedOn ?? null, url: url ?? null };
  return extract({ ...article, ...(language && { language }) }, lexicon);
}

function warningsOf({ events, warnings }: Extraction): Warning[] {
  return [...warnings, ...events.flatMap((event) => event.warnings)];
}

function mainOf(told: Told): ExtractedEvent {
  const main = read(told).events.find((event) => event.main);
  if (main === undefined) throw new Error('No main event was read.');
  return main;
}

test.each(WARNINGS)('$code: $name', ({ told, code, words, says }) => {
  const found = warningsOf(read(told));
  const shown = found.map(({ source, start, end, ...rest }) => ({
    code: rest.code,
    message: warningInWords(rest as Warning),
    words: start === undefined ? '' : (source === 'title' ? (told.title ?? '') : told.body).slice(start, end),
  }));
  expect(shown).toContainEqual({ code, words, message: expect.stringContaining(says) });
});

describe('nothing warns', () => {
  test.each(SILENCE)('$name', ({ told }) => {
    expect(warningsOf(read(told))).toEqual([]);
  });
});

describe('is read as', () => {
  test.each(READ)('$name', ({ told, main, acting, absent, capacities, background }) => {
    const { events } = read(told);
    const event = events.find((one) => one.main);
    expect(event).toMatchObject(main);
    const taking = event?.participants.filter(({ role }) => role !== 'mentioned') ?? [];
    expect(taking.map(({ name }) => name)).toEqual(expect.arrayContaining([...(acting ?? [])]));
    const all = events.flatMap(({ participants }) => participants.map(({ name }) => name));
    for (const name of absent ?? []) expect(all).not.toContain(name);
    for (const [name, capacity] of Object.entries(capacities ?? {}))
      expect(taking).toContainEqual(expect.objectContaining({ name, capacity }));
    if (background !== undefined)
      expect(events.filter((one) => !one.main)).toContainEqual(expect.objectContaining(background));
  });
});

describe('between two reports', () => {
  test.each(PAIRS)('$name', ({ first, second, same, contradictions, reason }) => {
    const linked = linkSameEvents([read(first, 'a'), read(second, 'b')]);
    const [ours, theirs] = [mainOf(first), mainOf(second)];
    const likeness = scoreSameEvent(comparedExtraction(ours), comparedExtraction(theirs));
    expect({ sameEventAs: linked[0]?.sameEventAs, reasons: likeness.reasons }).toMatchObject({
      sameEventAs: same ? ['b'] : [],
    });
    if (reason !== undefined) expect(likeness.reasons).toContainEqual(expect.objectContaining(reason));
    if (contradictions === undefined) return;
    const found = findContradictions(proposalOfEvent(ours), proposalOfEvent(theirs));
    expect(found.map((one) => [one.field, one.ours, one.theirs])).toEqual(contradictions);
    // Each with the words of the second report that say so.
    for (const { quote } of found) expect(second.body).toContain(quote ?? 'no quotation');
  });
});

test('every trap of the starter data has its case, or the reason why it cannot have one', () => {
  const path = join(process.cwd(), 'prisma/seed-data/traps.json');
  const traps = (JSON.parse(readFileSync(path, 'utf8')) as { id: string }[]).map(({ id }) => id);
  const seen = [...WARNINGS, ...SILENCE, ...READ, ...PAIRS].flatMap((one) => one.traps);
  expect(traps.filter((id) => !seen.includes(id) && UNSEEN[id] === undefined)).toEqual([]);
  expect([...new Set([...seen, ...Object.keys(UNSEEN)])].filter((id) => !traps.includes(id))).toEqual([]);
});
