/**
 * What the title of an event says: an act and who is named with it, no words. `titles.en.json` has the words of each act,
 * `title-words.ts` puts the names into them. They become the title of a draft, which editors then change as they like.
 */
import { z } from 'zod';
import { EVENT_TYPES, type EventType } from './ontology';

/** Deeds that a title names by their own words, which are finer than the type of the event. */
const DEEDS = [
  'credentials',
  'command-taken',
  'command-given',
  'withdrawal',
  'envoy-recalled',
  'envoy-expelled',
  'envoy-summoned',
  'embassy-opened',
  'embassy-closed',
  'relations-restored',
  'relations-broken',
  'relations-upgraded',
  'recognition',
  'accession',
  'ratification',
  'truce',
  'asylum',
  'extradition',
  'congratulation',
  'condolence',
  'invitation',
] as const;
export type Deed = (typeof DEEDS)[number];

/** What is said, where it is more than a statement. */
const UTTERANCES = ['appeal', 'intent', 'support', 'demand', 'criticism', 'rejection', 'warning'] as const;

/** Acts of which a title says that they are planned or called off; of others only that something is. */
const FORESEEN = [
  'meeting',
  'visit',
  'call',
  'summit',
  'negotiation',
  'agreement',
  'training',
  'aid',
] as const satisfies readonly EventType[];
const foreseenSchema = z.enum(FORESEEN);

/** The act where it may be foreseen, or null. */
export function foreseen(type: EventType | null): (typeof FORESEEN)[number] | null {
  return foreseenSchema.safeParse(type).data ?? null;
}

/** Names as the event has them; a title has room for few. */
const names = z.array(z.string().min(1).max(200)).max(60);

const sides = {
  doers: names,
  /** Whether they are many, though they may have one name: "Kenyan senators". */
  many: z.boolean(),
  /** The other side, or where it is done. */
  others: names,
};

export const eventTitleSchema = z.discriminatedUnion('how', [
  z.object({ how: z.literal('done'), act: z.enum([...EVENT_TYPES, ...UTTERANCES, ...DEEDS]), ...sides }),
  z.object({ how: z.literal('planned'), act: z.enum([...FORESEEN, ...DEEDS]), ...sides }),
  z.object({ how: z.literal('cancelled'), act: foreseenSchema, ...sides }),
]);
export type EventTitle = z.infer<typeof eventTitleSchema>;
export type TitleAct = Extract<EventTitle, { how: 'done' }>['act'];

/** A key of `titles.en.json`. */
export type TitleCode = EventTitle extends infer Each
  ? Each extends EventTitle
    ? `${Each['how']}.${Each['act']}`
    : never
  : never;
