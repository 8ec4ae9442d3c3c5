/** Contradictions and warnings as the list shows them: values in words, the sentences that say so. */
import type { ShownContradiction, ShownWarning } from '@/components/desk/worklist/worklist-view';
import { listQuotedArticles } from '@/lib/db/articles';
import type { Queryable } from '@/lib/db/client';
import { findEvent } from '@/lib/db/event-detail';
import { type EventState, findEventState } from '@/lib/db/event-state';
import type { OpenContradiction, ShownWarning as StoredSlip } from '@/lib/db/worklist';
import { ownValueOf } from '@/lib/domain/contradiction';
import type { EventDetail } from '@/lib/domain/event';
import { sentenceRound } from '@/lib/domain/quotation';
import { fieldInWords, sayInWords } from '../../messages/field-words';
import { dateInWords } from '../desk-words';
import { warningInWords, warningLabel } from '../warning-label';

/** The sentence on which an event's own value rests, or null. */
async function ownQuote(db: Queryable, event: EventDetail, field: string): Promise<string | null> {
  const name = field === 'place' ? 'location' : field;
  const span = event.evidence.find((each) => each.field === name);
  const [article] = span ? await listQuotedArticles(db, [span.articleId]) : [];
  const text = span?.part === 'title' ? article?.title : article?.body;
  return span && text ? sentenceRound(text, span.start, span.end) : null;
}

/** Those of events that are gone by now are left out. */
export async function shownContradictions(
  db: Queryable,
  found: readonly OpenContradiction[],
): Promise<ShownContradiction[]> {
  const slugs = [...new Set(found.map(({ slug }) => slug))];
  const events = new Map<string, { state: EventState; event: EventDetail }>();
  for (const slug of slugs) {
    const [state, event] = [await findEventState(db, slug), await findEvent(db, slug)];
    if (state && event) events.set(slug, { state, event });
  }
  const shown: ShownContradiction[] = [];
  for (const { slug, version, place, field, says, url, quote } of found) {
    const known = events.get(slug);
    if (!known) continue;
    const { proposal } = known.state;
    shown.push({
      kind: 'contradiction',
      id: JSON.stringify([slug, field, says, url]),
      title: proposal.title,
      date: dateInWords(proposal.date),
      href: `/admin/events/${slug}`,
      field: fieldInWords(field),
      ours: {
        value: sayInWords(field, ownValueOf(proposal, field)),
        quote: await ownQuote(db, known.event, field),
      },
      theirs: { value: sayInWords(field, says), quote, url },
      at: { event: slug, version, place, says },
    });
  }
  return shown;
}

/** Warnings with their short name and their sentence. */
export function shownWarnings(found: readonly StoredSlip[], untitled: string): ShownWarning[] {
  return found.map(({ owner, id, title, event, place, warning }) => ({
    kind: owner,
    id: JSON.stringify([owner, id, warning]),
    title: event?.title ?? (title || untitled),
    date: '',
    href: owner === 'draft' ? `/admin/drafts/${id}` : `/admin/articles/${id}`,
    field: warningLabel(warning.code),
    message: warningInWords(warning),
    source: owner === 'article' ? title || untitled : null,
    at: { owner, id, place, code: warning.code },
  }));
}
