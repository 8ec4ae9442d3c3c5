'use server';

import { z } from 'zod';
import type { WorklistAnswer } from '@/components/desk/worklist/worklist-view';
import { database } from '@/lib/db/client';
import { dismissWarning, restoreWarning } from '@/lib/workflows/worklist/dismiss-warning';
import { judgeContradiction, undoJudgement, VERDICTS } from '@/lib/workflows/worklist/judge-contradiction';
import { actionFor, turned } from '../../act';

const requestKey = z.string().max(80);
const slug = z.string().max(200);
const number = z.number().int();

/** Says what becomes of a contradiction. */
export const judge = actionFor(
  'editor',
  {
    args: z.tuple([
      z.strictObject({
        event: slug,
        version: number,
        place: number,
        says: z.string().max(2_000),
        verdict: z.enum(VERDICTS),
        why: z.string().max(5_000),
        requestKey,
      }),
    ]),
    refuse: turned,
  },
  async (user, asked): Promise<WorklistAnswer> => {
    const answer = await judgeContradiction(database(), user, asked);
    if (!answer.ok) return { ok: false, reason: answer.reason };
    return answer.draft === null
      ? { ok: true, undo: { event: asked.event, version: answer.version }, href: null }
      : { ok: true, undo: null, href: `/admin/drafts/${answer.draft}` };
  },
);

/** Takes a warning off. */
export const dismiss = actionFor(
  'editor',
  {
    args: z.tuple([
      z.strictObject({
        owner: z.enum(['draft', 'article']),
        id: z.string().max(40),
        place: number,
        code: z.string().max(80),
        requestKey,
      }),
    ]),
    refuse: turned,
  },
  async (user, asked): Promise<WorklistAnswer> => {
    const answer = await dismissWarning(database(), user, asked);
    return answer.ok
      ? { ok: true, undo: { dismissed: answer.dismissed }, href: null }
      : { ok: false, reason: answer.reason };
  },
);

/** Takes a judgement back. */
export const undoJudged = actionFor(
  'editor',
  { args: z.tuple([z.strictObject({ event: slug, version: number, requestKey })]), refuse: turned },
  async (user, asked): Promise<WorklistAnswer> => {
    const answer = await undoJudgement(database(), user, asked);
    return answer.ok ? { ok: true, undo: null, href: null } : { ok: false, reason: answer.reason };
  },
);

/** Puts a warning back. */
export const restore = actionFor(
  'editor',
  { args: z.tuple([z.strictObject({ dismissed: z.string().max(40), requestKey })]), refuse: turned },
  async (user, asked): Promise<WorklistAnswer> => {
    const answer = await restoreWarning(database(), user, asked);
    return answer.ok ? { ok: true, undo: null, href: null } : { ok: false, reason: answer.reason };
  },
);
