/**
 * Events of a question as text: a page of the index, its rows, their text, and only then the next page. One export of each
 * caller, ended when nobody reads on.
 */
import { readersDatabase } from '@/lib/db/client';
import { listExportedEvents } from '@/lib/db/event-export';
import { writtenSince } from '@/lib/db/writes';
import type { EventsQuestion } from '@/lib/domain/timeline-question';
import type { ExportContext, ExportFormat } from '@/lib/interchange/exports/format';
import { findEvents } from '@/lib/jobs/read-timeline';
import { cannotBeAskedAgain } from '@/lib/made-of';
import { openPlaces, type Place, type Places } from './places';

/** Events of one piece: what is held in memory at once. */
const AT_ONCE = 100;
/** Milliseconds without a piece taken after which nobody is reading, and for the whole of an export. */
const PATIENCE = 60_000;
const LONGEST = 20 * 60_000;
/**
 * Milliseconds for which what programs subscribe to is not made anew, and how many are kept. Short: what was published or withdrawn
 * on another instance is to be seen within two seconds; what somebody signed in did here, at once where a place is free.
 */
const KEPT_FOR = 1_000;
const MOST_KEPT = 20;

export interface Export {
  format: ExportFormat;
  context: ExportContext;
  question: Omit<EventsQuestion, 'order' | 'after' | 'skip' | 'limit'>;
}

async function* textOf({ format, context, question }: Export): AsyncGenerator<string> {
  const writer = format.open(context);
  let begin = writer.begin();
  let left = format.most ?? Number.POSITIVE_INFINITY;
  let after: string | undefined;
  while (left > 0) {
    const limit = Math.min(AT_ONCE, left);
    const page = await findEvents({ ...question, order: format.order, limit, ...(after && { after }) });
    const events = await listExportedEvents(readersDatabase(), page.numbers, {
      evidence: format.evidence === true,
    });
    yield begin + events.map((event) => writer.event(event)).join('');
    begin = '';
    left -= page.numbers.length;
    if (page.next === null || page.numbers.length === 0) break;
    after = page.next;
  }
  yield begin + writer.end();
}

interface Exports {
  places: Places;
  /** When its making began, as `performance.now()` gives it. */
  kept: Map<string, { text: Promise<string>; at: number }>;
}

// Feeds and files are answered by two bundles of this file: the places are the process's.
const shared = globalThis as { dragomanExports?: Exports };
shared.dragomanExports ??= { places: openPlaces({ atWork: 2, open: 16, slow: 5_000 }), kept: new Map() };
const { places, kept } = shared.dragomanExports;

async function wholeText(asked: Export, signal: AbortSignal, place: Place): Promise<string> {
  try {
    return await place.work(async () => {
      let text = '';
      for await (const piece of textOf(asked)) {
        signal.throwIfAborted();
        text += piece;
      }
      return text;
    });
  } finally {
    place.leave();
  }
}

/**
 * Whole, for formats of few events; the same for everybody who asks within some seconds. Null where too many exports
 * are in the making.
 */
export function sharedText(asked: Export, caller: string): Promise<string> | null {
  // Its own address, which has the language in it.
  const key = asked.context.self;
  const at = performance.now();
  for (const [one, { at: begun }] of kept)
    if (at - begun > KEPT_FOR || kept.size > MOST_KEPT) kept.delete(one);
  // Read for whoever asked first.
  cannotBeAskedAgain();
  const known = kept.get(key);
  if (known && !writtenSince(known.at)) return known.text;
  // It waits for no reader, so nobody takes its place.
  const place = places.take(caller, () => undefined);
  // What was begun just before somebody wrote is more than nothing.
  if (!place) return known?.text ?? null;
  const text = wholeText(asked, AbortSignal.timeout(PATIENCE), place);
  const own = { text, at };
  kept.set(key, own);
  text.catch(() => {
    if (kept.get(key) === own) kept.delete(key);
  });
  return text;
}

/**
 * Piece by piece as it is read. The first piece is made before this answers, so that a database that is away is said
 * as such. `caller`: as `callerOf` answers it. Null where too many exports are in the making. Throws as the index and the
 * database do.
 */
export async function streamText(
  asked: Export,
  caller: string,
  signal: AbortSignal,
): Promise<ReadableStream<Uint8Array> | null> {
  const place = places.take(caller, () => cut());
  if (!place) return null;
  const pieces = textOf(asked);
  const nextPiece = () => place.work(() => pieces.next());
  let patience: ReturnType<typeof setTimeout> | undefined;
  let reader: ReadableStreamDefaultController<Uint8Array> | undefined;
  const over = () => {
    clearTimeout(patience);
    clearTimeout(end);
    signal.removeEventListener('abort', over);
    place.leave();
    void pieces.return(undefined);
  };
  // A file that ends as if it were whole would be worse than none.
  const cut = () => {
    over();
    reader?.error(new Error('The export was not read on.'));
  };
  const waitForReader = () => {
    clearTimeout(patience);
    patience = setTimeout(cut, PATIENCE);
    patience.unref();
  };
  const end = setTimeout(cut, LONGEST);
  end.unref();
  signal.addEventListener('abort', over);
  let next: IteratorResult<string>;
  try {
    next = await nextPiece();
  } catch (error) {
    over();
    throw error;
  }
  if (signal.aborted) over();
  else waitForReader();
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        reader = controller;
      },
      async pull(controller) {
        if (next.done) {
          controller.close();
          return over();
        }
        controller.enqueue(encoder.encode(next.value));
        waitForReader();
        try {
          next = await nextPiece();
        } catch (error) {
          over();
          throw error;
        }
      },
      cancel: over,
    },
    { highWaterMark: 0 },
  );
}
