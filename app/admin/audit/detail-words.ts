/** What else a line of the record tells, with its codes in words: roles, lanes, languages, warnings, reasons. */
import type { AuditLine } from '@/lib/db/audit-list';
import { civilDateSchema } from '@/lib/domain/article';
import { LANES } from '@/lib/domain/ontology';
import { PLAN_FAILURES } from '@/lib/domain/planned-publication';
import { roleSchema } from '@/lib/domain/user';
import { fieldInWords, sayInWords } from '../../messages/field-words';
import { formatDate, formatLanguage, formatNumber } from '../../messages/format';
import { messagesNow } from '../../messages/messages-now';
import { translator } from '../../messages/translator';
import { warningLabel } from '../warning-label';

type Line = Pick<AuditLine, 'action' | 'details'>;
type Say = (text: string, line: Line) => string;

const one = <Code extends string>(codes: readonly Code[], text: string): Code | undefined =>
  codes.find((code) => code === text);

const role: Say = (text) => {
  const known = roleSchema.safeParse(text).data;
  return known ? translator('people.list')('roleName', { role: known }) : text;
};

/** Of changes of a role alone; elsewhere they are names. */
const side: Say = (text, line) => (line.action === 'user.role-changed' ? role(text, line) : text);

const lane: Say = (text) => {
  const known = one(LANES, text);
  return known ? translator('words.lanes')(known) : text;
};

const reason: Say = (text, { action }) => {
  if (action === 'request.refused') {
    const words = messagesNow().audit.refusals;
    const known = one(Object.keys(words) as (keyof typeof words)[], text);
    return known ? words[known] : text;
  }
  const failure = action === 'draft.plan-failed' ? one(PLAN_FAILURES, text) : undefined;
  return failure ? translator('versions')(`planFailures.${failure}`, { by: 'none' }) : text;
};

const scopes: Say = (text) => {
  const t = translator('people.tokens');
  return text
    .split(' ')
    .map((scope) => t('scope', { scope }))
    .join(' · ');
};

const SAYINGS: Readonly<Record<string, Say>> = {
  role,
  needed: role,
  from: side,
  to: side,
  lane,
  language: formatLanguage,
  field: fieldInWords,
  says: (text, { details }) => sayInWords(String(details.field), text),
  code: warningLabel,
  reason,
  scopes,
  publishedOn: (text) => (civilDateSchema.safeParse(text).success ? formatDate(text) : text),
};

/** The value of a detail of this name as people read it; what is no code stands as it was written. */
export function detailInWords(name: string, value: unknown, line: Line): string {
  if (typeof value === 'boolean') return translator('audit')(value ? 'yes' : 'no');
  if (typeof value === 'number') return formatNumber(value);
  const text = String(value);
  return SAYINGS[name]?.(text, line) ?? text;
}
