/** What writing costs: events by the thousand with all that hangs on them, many as an import writes them, and one. */
import type { Database } from '@/lib/db/client';
import { insertEvent, insertEvents } from '@/lib/db/event-inserts';
import { insertSyntheticEvents } from '@/lib/db/synthetic-events';
import { type Proposal, proposalSchema } from '@/lib/domain/draft';
import { countRows } from '../count-rows';
import type { Findings, MeasureName } from './findings';
import { processorSeconds } from './processor';
import { percentile } from './questions';

const PUBLISHINGS = 15;
const IMPORTED = 5_000;
const AT_ONCE = 1_000;
const AUTHOR = { id: null, name: 'bench' };
const TABLES = [
  'event',
  'event_relationship',
  'participant',
  'event_topic',
  'source',
  'event_words',
  'revision',
] as const;

export interface Writing {
  db: Database;
  /** Where the database keeps its data. */
  folder: string;
  relationship: string;
  findings: Findings;
}

/** How many events and rows come in a second, and events in a second of processor. */
async function measure(
  { db, folder, findings }: Writing,
  column: string,
  count: number,
  [events, rows, processor]: readonly [MeasureName, MeasureName, MeasureName],
  write: () => Promise<void>,
): Promise<void> {
  const before = await countRows(db, TABLES);
  const [used, begun] = [await processorSeconds(folder), performance.now()];
  await write();
  const seconds = (performance.now() - begun) / 1_000;
  const after = await processorSeconds(folder);
  findings.set(events, column, count / seconds);
  findings.set(rows, column, ((await countRows(db, TABLES)) - before) / seconds);
  if (used !== null && after !== null) findings.set(processor, column, count / (after - used));
}

/** Writes made-up events, made in the database: through all indexes and triggers. */
export async function measureWriting(writing: Writing, count: number, column: string): Promise<void> {
  const { db, relationship } = writing;
  await measure(writing, column, count, ['written', 'writtenRows', 'writtenProcessor'], () =>
    insertSyntheticEvents(db, { relationship, count, seed: `bench ${column}` }),
  );
}

function proposalOf(relationship: string, turn: number): Proposal {
  const nobody = { capacity: null, affiliation: null };
  return proposalSchema.parse({
    title: `Published while it is measured ${turn}`,
    summary:
      'The minister told the press that electricity supply would be looked at again; a date was left open.',
    type: 'meeting',
    date: `20${String(10 + (turn % 15)).padStart(2, '0')}-06-01`,
    location: { name: 'Baghdad', country: 'IQ' },
    participants: [
      { name: 'NATO', actorId: 'nato', role: 'initiator', ...nobody },
      { name: 'Iraq', actorId: 'iraq', role: 'recipient', ...nobody },
    ],
    relationships: [relationship],
    topics: ['training'],
    sources: [
      {
        url: `https://example.org/measured/${turn}`,
        title: `Report ${turn}`,
        publisher: 'Reuters',
        publishedOn: null,
        language: 'en',
      },
    ],
  });
}

/** Writes events as the starter data and imports are written: in batches, each with its first revision. */
export async function measureImport(writing: Writing, column: string): Promise<void> {
  const batch = column.replaceAll(',', '');
  const events = Array.from({ length: IMPORTED }, (_, turn) => ({
    slug: `imported-${batch}-${turn}`,
    proposal: proposalOf(writing.relationship, turn),
    articleId: null,
    author: AUTHOR,
  }));
  await measure(writing, column, IMPORTED, ['imported', 'importedRows', 'importedProcessor'], async () => {
    for (let at = 0; at < IMPORTED; at += AT_ONCE)
      await writing.db.$transaction((tx) => insertEvents(tx, events.slice(at, at + AT_ONCE)), {
        timeout: 60_000,
      });
  });
}

/** Writes events one by one as publishing does, each with all that hangs on it; `onWritten` after each. */
export async function measurePublishing(
  { db, relationship, findings }: Writing,
  column: string,
  onWritten: () => Promise<void>,
): Promise<void> {
  const times: number[] = [];
  for (let turn = 0; turn < PUBLISHINGS; turn += 1) {
    const begun = performance.now();
    await db.$transaction((tx) =>
      insertEvent(tx, { proposal: proposalOf(relationship, turn), articleId: null, author: AUTHOR }),
    );
    times.push(performance.now() - begun);
    await onWritten();
  }
  findings.set('publishing', column, percentile(times, 0.95));
  findings.set('published', column, percentile(times, 0.5));
}
