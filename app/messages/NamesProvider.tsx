'use client';
/** Gives the browser the names of states and languages that it does not know itself, before anything is drawn with them. */
import { giveNames, type KnownNames } from '@/lib/domain/intl';

export function NamesProvider({
  locale,
  names,
  children,
}: {
  locale: string;
  /** Null where every browser knows them. */
  names: KnownNames | null;
  children: React.ReactNode;
}) {
  if (names) giveNames(locale, names);
  return children;
}
