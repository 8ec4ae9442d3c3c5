/** The sides that a row names: who is meant, in which post, and of which relationship it tells. */
import { capacityOf, postsDuring } from '@/lib/domain/affiliation';
import { cutText } from '@/lib/domain/cut-text';
import type { Proposal } from '@/lib/domain/draft';
import { parseEdtfDate } from '@/lib/domain/edtf-date';
import type { EventMapping, ItemIssue } from '@/lib/domain/import';
import { type EventCells, listOf, type NamedSide } from './event-cells';
import type { Known } from './known';
import { fault } from './row-values';

function slugOfSide({ name, codes, actsFor }: NamedSide, known: Known): string | null {
  for (const code of codes) {
    const found = known.code(code);
    if (found) return found;
  }
  return known.actor(name) ?? (actsFor === null ? null : (known.state(actsFor)?.slug ?? null));
}

interface Taking {
  participant: Proposal['participants'][number];
  /** Itself, and those for whom it acts on the day. */
  for: Set<string>;
}

export function takePart(side: NamedSide, date: string, known: Known): Taking {
  const slug = slugOfSide(side, known);
  const span = parseEdtfDate(date);
  const held = (slug && span.ok ? known.posts.get(slug) : null) ?? [];
  const posts = span.ok ? postsDuring(held, span.date.startsOn, span.date.endsOn) : [];
  const told = {
    capacity: posts.length > 0 ? cutText(capacityOf(posts) ?? '', 200) || null : null,
    affiliation: posts[0]?.ofName ?? null,
  };
  return {
    participant: {
      name: cutText((slug && known.names.get(slug)) || side.name, 200),
      actorId: slug,
      role: side.role,
      ...(side.held ?? told),
    },
    for: new Set([...(slug ? [slug] : []), ...posts.map((post) => post.of)]),
  };
}

/** Nobody twice in one role; who is unknown stays by name. */
export function distinct(takings: readonly Taking[]): Taking[] {
  const byKey = new Map<string, Taking>();
  for (const taking of takings) {
    const { actorId, name, role } = taking.participant;
    const key = `${actorId ?? name} ${role}`;
    if (!byKey.has(key)) byKey.set(key, taking);
  }
  return [...byKey.values()];
}

export function relationshipsOf(
  cells: EventCells,
  takings: readonly Taking[],
  mapping: EventMapping,
  known: Known,
  faults: ItemIssue[],
): string[] {
  const named = cells.own?.relationships ?? listOf(cells.fields.relationships ?? '');
  const found = named.flatMap((text) => {
    const slug = known.relationship(text);
    if (slug === null) faults.push(fault('relationships', 'row-relationship-unknown', text));
    return slug ?? [];
  });
  if (found.length > 0 || cells.own) return [...new Set(found)];
  if (mapping.relationship !== null) return [mapping.relationship];
  for (const [at, one] of takings.entries())
    for (const other of takings.slice(at + 1)) {
      const slug = known.between(one.for, other.for);
      if (slug !== null) return [slug];
    }
  return [];
}
