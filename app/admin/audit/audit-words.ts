/** A line of the record as a sentence. */
import type { AuditLine } from '@/lib/db/audit-list';
import { keyOfSubject } from '@/lib/db/audit-subjects';
import { type AuditAction, isAuditAction } from '@/lib/domain/audit-action';
import type { Catalogue } from '../../messages/catalogue';
import { messagesNow } from '../../messages/messages-now';
import { translator } from '../../messages/translator';
import { personInWords } from '../../person-in-words';
import { detailInWords } from './detail-words';

type Names = ReadonlyMap<string, string>;
const ROOMS: Record<string, string> = {
  event: 'events',
  actor: 'actors',
  relationship: 'relationships',
  draft: 'drafts',
  article: 'articles',
  user: 'users',
};

/** Where the subject is to be found, or null where it has no page or is there no more. */
export function hrefOfSubject(line: Pick<AuditLine, 'subject' | 'subjectId'>, names: Names): string | null {
  const room = ROOMS[line.subject];
  if (line.subject === 'feed') return names.has(keyOfSubject(line)) ? '/admin/feeds' : null;
  if (line.subject === 'import') return `/admin/import/${encodeURIComponent(line.subjectId)}`;
  if (!room || !names.has(keyOfSubject(line))) return null;
  return `/admin/${room}/${encodeURIComponent(line.subjectId)}`;
}

/** What it is called: as it was called then, else as it is now; '' where nobody knows. */
export function nameOfSubject({ subject, subjectId, details }: AuditLine, names: Names): string {
  for (const told of [details.title, details.name, details.url])
    if (typeof told === 'string' && told !== '') return told;
  const now = names.get(keyOfSubject({ subject, subjectId }));
  if (now) return subject === 'user' ? personInWords(now) : now;
  if (typeof details.email === 'string') return details.email;
  return (subject === 'account' && subjectId !== 'unknown') || subject === 'request' ? subjectId : '';
}

export interface SentenceParts<Part> {
  /** `told`: a word that stands for them where they have no name. */
  who(told: Part): Part;
  what(told: Part): Part;
}

const t = () => translator('audit');
type SentenceKey = `actions.${AuditAction}`;

/** The sentence with its parts drawn by the page. */
export function sentenceOf(
  { action }: AuditLine,
  { who, what }: SentenceParts<React.ReactNode>,
): React.ReactNode {
  const parts = { who, what };
  return isAuditAction(action)
    ? t().rich(`actions.${action}` as SentenceKey, parts)
    : t().rich('unknown', { ...parts, action });
}

/** The sentence as plain text, for a file. */
export function sentenceText(line: AuditLine, names: Names): string {
  const name = nameOfSubject(line, names);
  const parts = {
    who: () => personInWords(line.actor),
    what: (told: string) => (name === '' ? told : translator('forms')('quoted', { text: name })),
  };
  return isAuditAction(line.action)
    ? t().markup(`actions.${line.action}` as SentenceKey, parts)
    : t().markup('unknown', { ...parts, action: line.action });
}

/** What else is told of the deed: names of details with their values; ids and what the sentence says are left out. */
export function detailsOf(line: AuditLine): { name: string; value: string }[] {
  const names = Object.keys(messagesNow().audit.details) as (keyof Catalogue['audit']['details'])[];
  return names.flatMap((key) => {
    const value = line.details[key];
    if (value === undefined || value === null || value === '' || value === 0) return [];
    return [{ name: t()(`details.${key}`), value: detailInWords(key, value, line) }];
  });
}
