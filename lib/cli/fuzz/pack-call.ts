/** The arguments of a server action as React sends them, and back: what the door (lib/server/door/form-fields.ts) lies between. */
import { wholeText } from './arbitrary';

const BOUNDARY = '----DragomanFuzzBoundary0123456789';
export const TYPE_OF_CALLS = 'text/plain;charset=UTF-8';
export const TYPE_OF_FORMS = `multipart/form-data; boundary=${BOUNDARY}`;

/** A form among the arguments, its fields by name. */
export class SentForm {
  constructor(readonly fields: readonly (readonly [string, string])[]) {}
}

/** Fields as browsers pack them; they write half characters and these signs in names otherwise. */
export function packFields(fields: readonly (readonly [string, string])[]): Buffer {
  const signs: Record<string, string> = { '\r': '%0D', '\n': '%0A', '"': '%22' };
  const parts = fields.map(([name, value]) => {
    const plain = wholeText(name).replace(/[\r\n"]/g, (sign) => signs[sign] ?? '');
    const lines = wholeText(value).replace(/\r\n?|\n/g, '\r\n');
    return `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${plain}"\r\n\r\n${lines}\r\n`;
  });
  return Buffer.from(`${parts.join('')}--${BOUNDARY}--\r\n`);
}

/** Content type and body of a call. */
export function packCall(args: readonly unknown[]): [string, Buffer] {
  const forms = args.filter((one) => one instanceof SentForm);
  const escaped = (_: string, value: unknown) =>
    typeof value === 'string' && value.startsWith('$') ? `$${value}` : value;
  // The names of forms are no texts: they are put in after all texts were escaped.
  const list = args.map((one) =>
    one instanceof SentForm
      ? `"$K${(forms.indexOf(one) + 1).toString(16)}"`
      : (JSON.stringify(one, escaped) ?? '"$undefined"'),
  );
  const root = `[${list.join(',')}]`;
  if (forms.length === 0) return [TYPE_OF_CALLS, Buffer.from(root)];
  const fields = forms.flatMap(({ fields: own }, at) =>
    own.map(([name, value]) => [`_${at + 1}_${name}`, value] as const),
  );
  return [TYPE_OF_FORMS, packFields([...fields, ['0', root]])];
}

/** What React makes of the fields of a lawful call; of one in plain text the field `0` alone. Throws where it would. */
export function unpackCall(fields: readonly { name: string; value: string }[]): unknown[] {
  const root = fields.at(-1)?.value ?? '';
  const revive = (_: string, value: unknown): unknown => {
    if (typeof value !== 'string' || !value.startsWith('$')) return value;
    if (value.startsWith('$$')) return value.slice(1);
    if (!value.startsWith('$K')) return undefined;
    const form = new FormData();
    const before = `_${Number.parseInt(value.slice(2), 16)}_`;
    for (const field of fields)
      if (field.name.startsWith(before)) form.append(field.name.slice(before.length), field.value);
    return form;
  };
  return JSON.parse(root, revive) as unknown[];
}
