/** The title of a relationship on the present page, and where it names its two parties. */
import { actorName, localTitleOf } from '@/lib/db/local-names';
import type { ActorReference } from '@/lib/domain/event';
import { recordLanguage } from '@/lib/domain/intl';
import { namesInTitle } from '@/lib/domain/relationship';

export interface ShownTitle {
  title: string;
  /** Of the two names in the order of the title; null where it does not name both. */
  spans: [start: number, end: number][] | null;
  /** The language of a title that is in no language of the interface. */
  lang: string | undefined;
}

/** @param parties in the order in which the recorded title names them */
export function shownTitle({
  slug,
  title: recorded,
  parties,
}: {
  slug: string;
  title: string;
  parties: readonly [ActorReference, ActorReference];
}): ShownTitle {
  const local = localTitleOf(slug);
  const title = local ?? recorded;
  const [a, b] = parties.map((party) => (local === null ? party.name : actorName(party)));
  const lang = local === null ? recordLanguage(recorded) : undefined;
  return { title, spans: namesInTitle(title, a ?? '', b ?? ''), lang };
}
