/** Whether the body of an action may be unpacked: known names, each once, no more than a form of ours has. */
import { isUtf8 } from 'node:buffer';
import { type Field, readMultipart } from './multipart';
import { isLawfulList, isLawfulReply } from './reply';

const MOST_FIELDS = 60;
/** Names of our forms: no brackets and dots, of which form libraries make lists and objects. */
const NAME = /^(?!constructor$|prototype$|then$)[A-Za-z][A-Za-z0-9-]{0,40}$/;

/** The id of the action that a form without JavaScript is for; null where it names none or two. */
function actionOf(fields: Field[]): string | null {
  const named = fields.flatMap(({ name, value }) => {
    const direct = /^\$ACTION_ID_([\da-f]{1,80})$/.exec(name)?.[1];
    if (direct) return [direct];
    if (!/^\$ACTION_\d{1,2}:0$/.test(name)) return [];
    return [/"id":"([\da-f]{1,80})"/.exec(value)?.[1] ?? ''];
  });
  return named.length === 1 ? named[0] || null : null;
}

function hasNoDuplicates(fields: Field[]): boolean {
  return new Set(fields.map(({ name }) => name)).size === fields.length;
}

/** Whether all are fields of our forms, or what Next puts beside them: the action and the arguments bound to it. */
function areLawful(fields: Field[]): boolean {
  const names = new Set(fields.map(({ name }) => name));
  return fields.every(({ name, value }) => {
    if (NAME.test(name)) return true;
    if (/^\$ACTION_(ID_[\da-f]{1,80}|REF_\d{1,2})$/.test(name)) return value === '';
    if (name === '$ACTION_KEY') return /^k[\w-]{1,80}$/.test(value);
    const [, number, row] = /^\$ACTION_(\d{1,2}):(\d{1,2})$/.exec(name) ?? [];
    if (row === undefined || !names.has(`$ACTION_REF_${number}`)) return false;
    if (row !== '0') return isLawfulList(value, () => false);
    // The action itself, and the row of the arguments bound to it.
    return (
      /^\{"id":"[\da-f]{1,80}","bound":(null|"\$@\d{1,2}")\}$/.test(value) &&
      isLawfulReply(value, (text) => /^\$@\d/.test(text) && names.has(`$ACTION_${number}:${text.slice(2)}`))
    );
  });
}

export interface PlainForm {
  /** The id of the action that it is for, also where the form is none of ours: who may send it is asked first. */
  action: string | null;
  /** It may be unpacked. */
  lawful: boolean;
}

/** The form of a page without JavaScript. */
export function readPlainForm(contentType: string, body: Buffer): PlainForm {
  const fields = readMultipart(contentType, body, MOST_FIELDS);
  if (!fields) return { action: null, lawful: false };
  return { action: actionOf(fields), lawful: hasNoDuplicates(fields) && areLawful(fields) };
}

/** The arguments of an action as a page with JavaScript sends them: JSON, or JSON with the fields of one form. */
export function isLawfulCall(contentType: string, body: Buffer): boolean {
  if (/^text\/plain(;\s*charset=utf-8)?$/i.test(contentType.trim()))
    return isUtf8(body) && isLawfulList(body.toString('utf8'), () => false);
  const fields = readMultipart(contentType, body, MOST_FIELDS);
  if (!fields || !hasNoDuplicates(fields)) return false;
  const root = fields.at(-1);
  if (root?.name !== '0') return false;
  // A form with a state is sent with the fields by which it would be sent without JavaScript.
  const inner = fields.slice(0, -1).map(({ name, value }) => {
    const [, form = '', field = ''] = name.match(/^_([1-9]\d?)_(.+)$/) ?? [];
    return { form, name: field, value };
  });
  for (const form of new Set(inner.map((field) => field.form)))
    if (form === '' || !areLawful(inner.filter((field) => field.form === form))) return false;
  // A form without a field is sent as nothing but its name.
  return isLawfulList(root.value, (text) => /^\$K[\da-f]{1,2}$/.test(text));
}
