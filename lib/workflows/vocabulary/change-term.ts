/** An administrator changes how a term is called, on which lane a type stands, or which colours are drawn. */
import { recordAudit } from '@/lib/db/audit';
import type { Database, Transaction } from '@/lib/db/client';
import { countAstray, holdVocabulary, listTerms, saveTerm } from '@/lib/db/vocabulary';
import type { EventType } from '@/lib/domain/ontology';
import { faultInWords } from '@/lib/domain/plain-faults';
import { type Term, type TermChange, type TermKind, termSchema } from '@/lib/domain/vocabulary';
import { askFor } from '@/lib/jobs/queue';
import { deed, type Editor, FORBIDDEN, type Forbidden, type Invalid, invalid } from '../editor';
import { mayManageUsers } from '../users/manage-user';
import { moveEvents } from './move-events';

export type ChangeTermResult =
  /** `moved`: how many events went onto another lane; `left`: how many the queue still moves. */
  | { ok: true; version: number; moved: number; left: number }
  /** Changed by somebody else since. */
  | { ok: false; reason: 'conflict' }
  | Invalid
  | Forbidden;

/** Milliseconds for which an administrator waits for events to be moved; the queue moves the rest. */
const PATIENCE = 2_000;

/** What the program calls each term, in the language of the page. */
export type OwnLabels = Readonly<Partial<Record<TermKind, Readonly<Record<string, string>>>>>;

/** True where another term of the kind is called so in the language. */
function isTaken(
  { kind, key, label, language }: TermChange,
  terms: readonly Term[],
  own: OwnLabels,
): boolean {
  if (label === null) return false;
  const chosen = new Map(
    terms.filter((one) => one.kind === kind).map((one) => [one.key, one.labels[language]]),
  );
  const fold = (name: string) => name.toLocaleLowerCase(language);
  return Object.entries(own[kind] ?? {}).some(
    ([other, name]) => other !== key && fold(chosen.get(other) ?? name) === fold(label),
  );
}

/** Saves the choice; answers whether the events of the type have to move. */
async function save(
  tx: Transaction,
  user: Editor,
  term: TermChange,
  own: OwnLabels,
): Promise<{ ok: true; moves: boolean } | Exclude<ChangeTermResult, { ok: true }>> {
  if (!(await mayManageUsers(tx, user))) return FORBIDDEN;
  await holdVocabulary(tx);
  const terms = await listTerms(tx);
  if (isTaken(term, terms, own))
    return {
      ok: false,
      reason: 'invalid',
      issues: [{ field: 'label', message: faultInWords('calledSo') }],
    };
  const { kind, key, label, language, lane, light, dark } = term;
  const before = terms.find((one) => one.kind === kind && one.key === key);
  const moves = kind === 'type' && lane !== (before?.lane ?? null);
  if (!(await saveTerm(tx, term, moves))) return { ok: false, reason: 'conflict' };
  const told = { label, language, lane, light, dark };
  await recordAudit(tx, deed(user, 'vocabulary.change', 'vocabulary', `${kind} ${key}`, told));
  return { ok: true, moves };
}

/** Saves over the version that was seen. `own`: what the program calls each term in that language, so that no two are called the same. */
export async function changeTerm(
  db: Database,
  user: Editor,
  input: unknown,
  own: OwnLabels,
): Promise<ChangeTermResult> {
  if (user.role !== 'administrator') return FORBIDDEN;
  const parsed = termSchema.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  const term = parsed.data;
  const saved = await db.$transaction((tx) => save(tx, user, term, own));
  if (!saved.ok) return saved;
  const version = term.version + 1;
  if (!saved.moves) return { ok: true, version, moved: 0, left: 0 };
  const type = term.key as EventType;
  // The choice stands already; what keeps its events from moving now does not keep the queue.
  const { moved, left } = await moveEvents(db, type, PATIENCE).catch(async () => ({
    moved: 0,
    left: await countAstray(db, type),
  }));
  if (left > 0) await askFor('lanes', type);
  return { ok: true, version, moved, left };
}
