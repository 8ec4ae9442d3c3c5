/** What keeps a draft from being published. Pure, so that the form and the workflow say the same. */
import { findCameoCode } from './cameo';
import type { Proposal } from './draft';
import { parseEdtfDate } from './edtf-date';
import { isInferred } from './evidence-support';
import { type Parties, sidesAreInferred } from './sides-told';

/** What the proposal's references are checked against. */
export interface PublishContext {
  /** Slugs of actors and topics that exist, and relationships by slug. */
  actors: ReadonlySet<string>;
  relationships: ReadonlyMap<string, Parties>;
  topics: ReadonlySet<string>;
  /** True when the draft came from an article, which is then its first source. */
  hasArticle: boolean;
}

const BLOCKER_CODES = [
  'title-missing',
  'date-missing',
  'date-unreadable',
  'date-unconfirmed',
  'type-missing',
  'participants-missing',
  'participants-only-mentioned',
  'participant-unlinked',
  'participant-unknown',
  'participant-twice',
  'relationships-missing',
  'relationships-unconfirmed',
  'relationship-unknown',
  'topic-unknown',
  'sources-missing',
  'source-empty',
  'cameo-unknown',
] as const;
type BlockerCode = (typeof BLOCKER_CODES)[number];

export interface PublishBlocker {
  /** Field of the proposal; an entry of a list by its index, as `participants.2`. */
  field: string;
  /** The sentence stands in the message catalogue under this code. */
  code: BlockerCode;
  /** What the sentence names: the participant, the reason why a date cannot be read. */
  values: Record<string, string>;
}

/** True while the date is implied rather than said, and nobody has confirmed or changed it. */
function dateAwaitsConfirmation(proposal: Proposal): boolean {
  if (proposal.confidence === null || proposal.confirmed.includes('date')) return false;
  return !proposal.dateStated || isInferred(proposal, 'date');
}

function participantBlockers(proposal: Proposal, actors: ReadonlySet<string>): PublishBlocker[] {
  const { participants } = proposal;
  if (participants.length === 0) return [{ field: 'participants', code: 'participants-missing', values: {} }];
  const found: PublishBlocker[] = [];
  const seen = new Set<string>();
  for (const [index, { name, actorId, role }] of participants.entries()) {
    const add = (code: BlockerCode) => found.push({ field: `participants.${index}`, code, values: { name } });
    if (actorId === null) add('participant-unlinked');
    else if (!actors.has(actorId)) add('participant-unknown');
    else if (seen.has(`${actorId} ${role}`)) add('participant-twice');
    seen.add(`${actorId} ${role}`);
  }
  if (participants.every(({ role }) => role === 'mentioned'))
    found.push({ field: 'participants', code: 'participants-only-mentioned', values: {} });
  return found;
}

function dateBlockers(proposal: Proposal): PublishBlocker[] {
  if (proposal.date === '') return [{ field: 'date', code: 'date-missing', values: {} }];
  const parsed = parseEdtfDate(proposal.date);
  if (!parsed.ok) return [{ field: 'date', code: 'date-unreadable', values: { reason: parsed.reason } }];
  if (dateAwaitsConfirmation(proposal))
    return [{ field: 'date', code: 'date-unconfirmed', values: { date: parsed.date.edtf } }];
  return [];
}

function sourceBlockers(proposal: Proposal, hasArticle: boolean): PublishBlocker[] {
  if (!hasArticle && proposal.sources.length === 0)
    return [{ field: 'sources', code: 'sources-missing', values: {} }];
  return proposal.sources.flatMap(({ url, title, publisher }, index) =>
    url || title || publisher
      ? []
      : [{ field: `sources.${index}`, code: 'source-empty' as const, values: {} }],
  );
}

/** Everything that has to be mended before the draft becomes an event, in the order of the form. */
export function publishBlockers(proposal: Proposal, context: PublishContext): PublishBlocker[] {
  const found: PublishBlocker[] = [];
  const add = (field: string, code: BlockerCode, values: Record<string, string> = {}) =>
    found.push({ field, code, values });
  if (proposal.title.trim() === '') add('title', 'title-missing');
  found.push(...dateBlockers(proposal));
  if (proposal.type === null) add('type', 'type-missing');
  if (proposal.cameo !== null && !findCameoCode(proposal.cameo))
    add('cameo', 'cameo-unknown', { code: proposal.cameo });
  found.push(...participantBlockers(proposal, context.actors));
  if (proposal.relationships.length === 0) add('relationships', 'relationships-missing');
  else if (sidesAreInferred(proposal, context.relationships))
    add('relationships', 'relationships-unconfirmed');
  for (const slug of proposal.relationships)
    if (!context.relationships.has(slug)) add('relationships', 'relationship-unknown', { slug });
  for (const slug of proposal.topics) if (!context.topics.has(slug)) add('topics', 'topic-unknown', { slug });
  found.push(...sourceBlockers(proposal, context.hasArticle));
  return found;
}
