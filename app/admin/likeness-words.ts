/** What speaks for or against one act, in the interface's language. */
import type { LikenessReason } from '@/lib/domain/comparison';
import { listFormat } from '@/lib/domain/intl';
import { eventTypeSchema } from '@/lib/domain/ontology';
import { localeNow } from '../messages/locale';
import { translator } from '../messages/translator';

type LikenessValue = string | number | null | readonly string[];

function valueFor(name: string, value: LikenessValue): string | number {
  if (value === null) return translator('desk.draft')('typeUnknown');
  if (/type$/i.test(name)) return translator('words.types')(eventTypeSchema.parse(value));
  return typeof value === 'string' || typeof value === 'number'
    ? value
    : listFormat(localeNow(), 'unit').format(value);
}

/** "same sides: Iraq, NATO": a reason without a full stop, because several stand in one sentence. */
export function reasonInWords({ code, ...values }: LikenessReason): string {
  const told = Object.entries<LikenessValue>(values).map(([name, value]) => [name, valueFor(name, value)]);
  return translator('desk.draft.likenessReasons')(code, Object.fromEntries(told));
}
