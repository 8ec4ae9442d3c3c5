/** An administrator orders the kinds or the lanes, or says as which kinds CAMEO codes are read. */
import { recordAudit } from '@/lib/db/audit';
import type { Database, Transaction } from '@/lib/db/client';
import { holdVocabulary } from '@/lib/db/vocabulary';
import { listChoices, saveChoice } from '@/lib/db/vocabulary-choices';
import { cutText } from '@/lib/domain/cut-text';
import { changeChoiceSchema, choicesOf } from '@/lib/domain/vocabulary-choice';
import { deed, type Editor, FORBIDDEN, type Forbidden, type Invalid, invalid } from '../editor';
import { mayManageUsers } from '../users/manage-user';

export type ChangeChoiceResult =
  | { ok: true; version: number }
  /** Changed by somebody else since. */
  | { ok: false; reason: 'conflict' }
  | Invalid
  | Forbidden;

type Change = ReturnType<typeof changeChoiceSchema.parse>;

/** What is chosen, in one line of the record of changes. */
function inOneLine({ name, value }: Change): string | null {
  if (value === null) return null;
  const told =
    name === 'codes' ? Object.entries(value).map(([code, type]) => `${code} ${type ?? '–'}`) : value;
  return cutText(told.join(', '), 2_000, '…');
}

async function save(tx: Transaction, user: Editor, change: Change): Promise<ChangeChoiceResult> {
  if (!(await mayManageUsers(tx, user))) return FORBIDDEN;
  await holdVocabulary(tx);
  const { name, value, version } = change;
  const { value: before, version: now } = (await listChoices(tx))[name] ?? { value: null, version: 0 };
  const whole = (chosen: unknown) => JSON.stringify(choicesOf({ [name]: chosen })[name]);
  // The same choice, sent again because its answer was lost or twice at once.
  if (whole(before) === whole(value)) return { ok: true, version: now };
  if (!(await saveChoice(tx, name, value, version))) return { ok: false, reason: 'conflict' };
  const action = name === 'codes' ? 'vocabulary.codes' : 'vocabulary.order';
  await recordAudit(tx, deed(user, action, 'vocabulary', name, { chosen: inOneLine(change) }));
  return { ok: true, version: version + 1 };
}

/** Saves over the version that was seen; a value of null puts it back as the program has it. */
export async function changeChoice(db: Database, user: Editor, input: unknown): Promise<ChangeChoiceResult> {
  if (user.role !== 'administrator') return FORBIDDEN;
  const parsed = changeChoiceSchema.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  return db.$transaction((tx) => save(tx, user, parsed.data));
}
