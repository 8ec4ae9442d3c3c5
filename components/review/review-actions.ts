/** What the review page asks the server to do; app/admin/drafts/actions.ts does it. */
import type { ActorKind } from '@/lib/domain/actor';
import type { Proposal } from '@/lib/domain/draft';
import type { ActorReference } from '@/lib/domain/event';
import type { PublishBlocker } from '@/lib/domain/publish-blockers';
import type { WordsNotTaken } from '@/lib/domain/words';

/** Reasons that every action may answer with; each has a sentence in the catalogue. */
export type Refusal =
  | 'signed-out'
  | 'forbidden'
  | 'foreign-origin'
  | 'too-large'
  | 'malformed'
  | 'missing'
  | 'closed'
  | 'conflict'
  | 'event-changed'
  | 'no-article'
  | 'invalid'
  | 'taken'
  | 'busy'
  | 'namesake';

/** Words that an editor gave a field and the server did not take. */
export interface RefusedWords {
  field: string;
  quote: string;
  reason: WordsNotTaken;
}

export type SaveAnswer =
  | { ok: true; version: number; refused: RefusedWords[] }
  | { ok: false; reason: 'conflict'; theirs: Proposal; version: number; by: string | null }
  | { ok: false; reason: Exclude<Refusal, 'conflict'>; message?: string };

export type PublishAnswer =
  | { ok: true; href: string }
  | { ok: false; reason: 'blocked'; blockers: PublishBlocker[] }
  | { ok: false; reason: Refusal };

export type PlainAnswer = { ok: true; href: string } | { ok: false; reason: Refusal; message?: string };

export interface NewActor {
  kind: ActorKind;
  name: string;
  country: string | null;
  cameoCode: string | null;
  names: { text: string; language: string }[];
  /** `from`: EDTF; `organisation`: slug. */
  posts: {
    office: string;
    organisation: string;
    from: string | null;
    to: null;
    sourceUrl: string | null;
    note: string | null;
  }[];
}
export type NewActorAnswer =
  | { ok: true; slug: string; name: string }
  | {
      ok: false;
      reason: Refusal | 'offline';
      issues: { field: string; message: string }[];
      /** Actors of the same kind and name, where that is the reason. */
      others?: ActorReference[];
    };

/** Names one filling-in of a form, so that what is sent twice has one effect. */
interface Keyed {
  requestKey: string;
}

export interface ReviewActions {
  save(input: { id: string; version: number; proposal: Proposal }): Promise<SaveAnswer>;
  publish(input: { id: string; version: number; note: string | null } & Keyed): Promise<PublishAnswer>;
  reject(input: { id: string; reason: string } & Keyed): Promise<PlainAnswer>;
  addSource(input: { id: string; event: string } & Keyed): Promise<PlainAnswer>;
  /** `namesake`: the actor may bear the name of another. */
  createActor(input: NewActor & { namesake: boolean } & Keyed): Promise<NewActorAnswer>;
}

/** An actor as the search of the desk answers it. */
export interface ActorMatch {
  slug: string;
  name: string;
  kind: ActorKind;
  country: string | null;
  /** Its last post, to tell two of the same name apart. */
  post: string | null;
}
