/**
 * How every server action is made: it asks who sends it and whether they may, then looks at what was sent, and
 * only then works. The door (lib/server/door) has asked already, before Next unpacked the body; this asks again,
 * because an action must not be safe by its address alone.
 */
import { forbidden, notFound } from 'next/navigation';
import { z } from 'zod';
import { authoriseAction, sentFromThisSite } from '@/lib/auth/session';
import type { Role, SignedInUser } from '@/lib/domain/user';
import { answerAs, currentRequest, type RequestFault } from '@/lib/request';
import { redirect } from './lead';

export type Turned = { ok: false; reason: RequestFault };

/** The fields of a form by name, each once; one that is not named here is refused. */
export function formOf<Shape extends Record<string, z.ZodType<string, string | undefined>>>(shape: Shape) {
  const schema = z.strictObject(shape);
  const form = z.instanceof(FormData).transform((given, context) => {
    // What Next puts beside the fields says which action is called, and is read by Next alone.
    const fields = [...given].filter(([name]) => !name.startsWith('$ACTION_'));
    const names = fields.map(([name]) => name);
    const parsed = schema.safeParse(Object.fromEntries(fields));
    if (parsed.success && new Set(names).size === names.length) return parsed.data;
    context.addIssue('These are not the fields of the form.');
    return z.NEVER;
  });
  return form.meta({ fields: schema });
}

/** The random key that a form carries, so that the same form sent twice has one effect (`lib/workflows/once.ts`). */
export const requestKey = z.string().max(80).default('');

/** What a person typed into a larger form; the workflow checks it field by field, with a sentence for each. */
export const typed = z.record(z.string().max(60), z.unknown());

/** For a form without a field. */
export const noFields = z.tuple([formOf({})]);

/** The answer of an action whose callers read `{ ok: false, reason }`. */
export const turned = (reason: RequestFault): Turned => ({ ok: false, reason });

/** The answer of a form that leads to another page: to the sign-in, or a page that says that one may not. */
export function leave(reason: RequestFault): never {
  if (reason === 'signed-out') redirect('/sign-in');
  if (reason === 'malformed' || reason === 'too-large') notFound();
  forbidden();
}

async function authorise(needs: Role | null): Promise<{ ok: true; user: SignedInUser | null } | Turned> {
  const refused = currentRequest()?.refused;
  if (refused) return turned(refused);
  if (needs !== null) return authoriseAction(needs);
  return (await sentFromThisSite()) ? { ok: true, user: null } : turned('foreign-origin');
}

const invalidSchema = z.object({ ok: z.literal(false), reason: z.literal('invalid') });

interface Entry<Schema extends Arguments, Refusal> {
  /** The tuple of the arguments; what it does not know is refused. */
  args: Schema;
  /** What the caller is told instead; the status (400, 401, 403, 413) is set by itself. */
  refuse: (reason: RequestFault) => Refusal;
}
type Arguments = z.ZodType<unknown[], unknown[]>;

async function enter<Schema extends Arguments, Answer, Refusal>(
  needs: Role | null,
  { args, refuse }: Entry<Schema, Refusal>,
  sent: unknown[],
  work: (user: SignedInUser | null, given: z.output<Schema>) => Promise<Answer>,
): Promise<Answer | Refusal> {
  const asked = await authorise(needs);
  const given = asked.ok ? args.safeParse(sent) : null;
  if (!asked.ok || !given?.success) {
    const reason = asked.ok ? 'malformed' : asked.reason;
    answerAs(reason);
    return refuse(reason);
  }
  const answer = await work(asked.user, given.data);
  if (invalidSchema.safeParse(answer).success) answerAs('invalid');
  return answer;
}

/** An action with the shape of its arguments beside it, from which the fuzzer draws (`lib/cli/fuzz/borders/actions.ts`). */
const action = <Sent extends unknown[], Answer>(args: Arguments, call: (...sent: Sent) => Promise<Answer>) =>
  Object.assign(call, { args });

/** An action for whoever has at least this role. */
export function actionFor<Schema extends Arguments, Answer, Refusal>(
  role: Role,
  entry: Entry<Schema, Refusal>,
  work: (user: SignedInUser, ...given: z.output<Schema>) => Promise<Answer>,
): (...sent: z.input<Schema>) => Promise<Answer | Refusal> {
  return action(entry.args, (...sent) =>
    enter(role, entry, sent, (user, given) => {
      if (!user) throw new Error('An action with a role was entered by nobody.');
      return work(user, ...given);
    }),
  );
}

/** An action for anybody on this site's own pages, signed in or not. */
export function actionForAnybody<Schema extends Arguments, Answer, Refusal>(
  entry: Entry<Schema, Refusal>,
  work: (...given: z.output<Schema>) => Promise<Answer>,
): (...sent: z.input<Schema>) => Promise<Answer | Refusal> {
  return action(entry.args, (...sent) => enter(null, entry, sent, (_, given) => work(...given)));
}
