/** The forms by which records are merged and merges taken back: what they send, and where each answer leads. */
import { z } from 'zod';
import { formOf, leave, requestKey } from '../../act';
import { redirect } from '../../lead';
import { mergeRefusal } from '../merge-words';

/** The rooms of the desk whose records can be merged. */
type Room = 'events' | 'actors';

const slug = z.string().max(200);
const number = z.string().max(10);

/** Arguments of an action that merges two records. */
export const mergeEntry = {
  args: z.tuple([
    formOf({ into: slug, from: slug, intoVersion: number, fromVersion: number, requestKey }).transform(
      ({ intoVersion, fromVersion, ...asked }) => ({
        ...asked,
        intoVersion: Number(intoVersion),
        fromVersion: Number(fromVersion),
      }),
    ),
  ]),
  refuse: leave,
};

/** Arguments of an action that takes a merge back. */
export const undoEntry = {
  args: z.tuple([formOf({ id: z.string().max(40), record: slug, requestKey })]),
  refuse: leave,
};

const at = (room: Room, record: string, query: Record<string, string>, page = '') =>
  `/admin/${room}/${encodeURIComponent(record)}${page}?${new URLSearchParams(query)}`;

type Answer<Done = unknown> = ({ ok: true; slug: string } & Done) | { ok: false; reason: string };

/** After a merge: to the record that stands, or back to the comparison with why not. */
export function leadFromMerge(room: Room, asked: { into: string; from: string }, answer: Answer): never {
  redirect(
    answer.ok
      ? at(room, answer.slug, { merge: 'merged' })
      : at(room, asked.into, { with: asked.from, unmerged: mergeRefusal(answer.reason) }, '/merge'),
  );
}

/** After taking one back: to what stands for itself again, or back to the record with why not. */
export function leadFromUndoing(
  room: Room,
  record: string,
  answer: Answer,
  said: 'unmerged' | 'unsplit' = 'unmerged',
): never {
  redirect(
    answer.ok
      ? at(room, answer.slug, { merge: said })
      : at(room, record, { unmerged: mergeRefusal(answer.reason) }),
  );
}
