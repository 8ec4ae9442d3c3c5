/** What the review page asks the server to do; app/admin/drafts/actions.ts does it. */
import type { ActorKind } from '@/lib/domain/actor';
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
  | 'event-withdrawn'
  | 'no-article'
  | 'revision'
  | 'withdrawn'
  | 'too-much'
  | 'invalid'
  | 'taken'
  | 'busy'
  | 'namesake'
  /** The rule of two persons: who wrote it does not publish it. */
  | 'another-person';

/** Words that an editor gave a field and the server did not take. */
export interface RefusedWords {
  field: string;
  quote: string;
  reason: WordsNotTaken;
}

export type PublishAnswer =
  | { ok: true; href: string }
  | { ok: false; reason: 'blocked'; blockers: PublishBlocker[] }
  /** An event that was not shown with the draft tells of the same act. */
  | { ok: false; reason: 'alike'; event: { slug: string; title: string } }
  | { ok: false; reason: Refusal };

export type PlanAnswer =
  | { ok: true }
  | { ok: false; reason: 'blocked'; blockers: PublishBlocker[] }
  /** `past`: that time is over, or more than a year ahead. */
  | { ok: false; reason: Refusal | 'past' };

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

export type NewRelationshipAnswer =
  | { ok: true; slug: string; title: string }
  | { ok: false; reason: Refusal | 'unknown-party' | 'same-party' };

/** Names one filling-in of a form, so that what is sent twice has one effect. */
interface Keyed {
  requestKey: string;
}

export interface PublishInput extends Keyed {
  id: string;
  version: number;
  note: string | null;
  /** What readers are told was corrected. */
  correction: string | null;
  /** Slugs of the events that the page shows as perhaps the same. */
  seen: string[];
  /** Whether the page says that the draft's event is withdrawn. */
  eventWithdrawn: boolean;
}

/** Null where this person may not, or somebody else has to. */
export interface ReviewActions {
  publish: ((input: PublishInput) => Promise<PublishAnswer>) | null;
  /** `at`: ISO date-time. */
  plan: ((input: PublishInput & { at: string }) => Promise<PlanAnswer>) | null;
  reject: ((input: { id: string; reason: string } & Keyed) => Promise<PlainAnswer>) | null;
  addSource: ((input: { id: string; event: string } & Keyed) => Promise<PlainAnswer>) | null;
  /** `namesake`: the actor may bear the name of another. */
  createActor: ((input: NewActor & { namesake: boolean } & Keyed) => Promise<NewActorAnswer>) | null;
  /** Slugs of the parties, in the order in which they are told. */
  createRelationship:
    | ((input: { parties: [string, string] } & Keyed) => Promise<NewRelationshipAnswer>)
    | null;
}
