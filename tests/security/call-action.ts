/** Server actions as the site's own pages call them, over plain HTTP. */
import { type KnownAction, readActions } from '@/lib/server/door/actions';
import { siteUrl } from '@/tests/support/site';
import { MULTIPART, packForm, type SiteAnswer, send } from '@/tests/support/site-requests';
import { builtIn } from './routes';

/** The fields of a form, where an action takes one among its arguments. */
export class Form {
  constructor(readonly fields: Readonly<Record<string, string>>) {}
}

let known: KnownAction[] | undefined;

export const allActions = (): KnownAction[] => {
  known ??= readActions(builtIn());
  return known;
};

/** Whether a path is one of a page such as `/admin/drafts/[id]`. */
export const isOfPage = (path: string, page: string): boolean =>
  new RegExp(`^${page.replace(/\[[^\]]*\]/g, '[^/]+')}$`).test(path);

/** The action of this name that the page at a path has. Throws where it has none. */
function findAction(name: string, path: string): KnownAction {
  const found = allActions().find(
    (action) => action.name === name && action.pages.some((page) => isOfPage(path, page)),
  );
  if (!found) throw new Error(`${path} has no action ${name}.`);
  return found;
}

/** As React writes arguments: a text that begins with $ would be a reference. */
const escaped = (_: string, value: unknown) =>
  typeof value === 'string' && value.startsWith('$') ? `$${value}` : value;

function pack(args: readonly unknown[]): [string, string] {
  const form = args.find((one): one is Form => one instanceof Form);
  const plain = args.map((one) => (one instanceof Form ? null : one));
  if (!form) return ['text/plain;charset=UTF-8', JSON.stringify(plain, escaped)];
  const fields = Object.entries(form.fields).map(([name, value]) => [`_1_${name}`, value] as const);
  const words = JSON.stringify(plain, escaped);
  // The place of the form, after what was put there for it.
  const at = args.indexOf(form);
  const list = (JSON.parse(words) as unknown[]).map((one, index) => (index === at ? '$K1' : one));
  return [MULTIPART, packForm([...fields, ['0', JSON.stringify(list)]])];
}

export interface ActionAnswer extends SiteAnswer {
  /** What the action returned, where it is plain JSON. */
  answer: { ok?: boolean; reason?: string; [name: string]: unknown } | null;
  /** Where it led. */
  to: string | null;
}

/** Calls an action of the page at `path` with the cookies of somebody. */
export async function callAction(
  cookie: string,
  path: string,
  name: string,
  args: readonly unknown[],
  { headers = {}, from }: { headers?: Record<string, string>; from?: string } = {},
): Promise<ActionAnswer> {
  const { id } = findAction(name, path);
  const [type, body] = pack(args);
  const all = {
    origin: siteUrl(),
    'content-type': type,
    'next-action': id,
    ...(cookie && { cookie }),
    ...headers,
  };
  const sent = await send('POST', path, all, body, from);
  const line = /^1:(\{[^\n]*)$/m.exec(sent.text)?.[1];
  return {
    ...sent,
    answer: line ? (JSON.parse(line) as ActionAnswer['answer']) : null,
    to: sent.headers['x-action-redirect']?.toString().split(';')[0] ?? null,
  };
}
