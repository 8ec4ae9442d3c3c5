/** What administrators have chosen for the vocabulary as a whole: orders, and CAMEO codes as kinds. */

import { type ChoiceName, choicesOf, type VocabularyChoices } from '@/lib/domain/vocabulary-choice';
import type { Queryable, Transaction } from './client';
import { Prisma } from './generated/client';

export interface StoredChoice {
  /** Null where it is as the program has it. */
  value: unknown;
  version: number;
}

/** Each choice that was ever made, with its version. */
export async function listChoices(db: Queryable): Promise<Partial<Record<ChoiceName, StoredChoice>>> {
  const rows = await db.vocabularyChoice.findMany({ take: 10 });
  return Object.fromEntries(rows.map(({ name, value, version }) => [name, { value, version }]));
}

/** What counts now. */
export async function findChoices(db: Queryable): Promise<VocabularyChoices> {
  const { types, lanes, codes } = await listChoices(db);
  return choicesOf({ types: types?.value, lanes: lanes?.value, codes: codes?.value });
}

/** Saves over the version that was seen (0: none); false where it is another by now. */
export async function saveChoice(
  tx: Transaction,
  name: ChoiceName,
  chosen: Prisma.InputJsonValue | null,
  version: number,
): Promise<boolean> {
  const value = chosen ?? Prisma.DbNull;
  if (version === 0) {
    const { count } = await tx.vocabularyChoice.createMany({ data: [{ name, value }], skipDuplicates: true });
    return count === 1;
  }
  const { count } = await tx.vocabularyChoice.updateMany({
    where: { name, version },
    data: { value, version: { increment: 1 } },
  });
  return count === 1;
}
