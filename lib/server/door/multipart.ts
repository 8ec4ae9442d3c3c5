/**
 * The fields of a form as browsers pack it (RFC 7578), and only as they do: each part has a name, text and no
 * other header. What is packed differently is not unpacked here or by anybody after us.
 */
import { isUtf8 } from 'node:buffer';

export interface Field {
  name: string;
  value: string;
}

const TYPE = /^multipart\/form-data;\s*boundary=(?:"([\w'()+,./:=?-]{1,70})"|([\w'()+./:=?-]{1,70}))$/i;
const HEAD = /^Content-Disposition: form-data; name="([^"\r\n]{1,200})"$/i;
const LONGEST_HEAD = 300;

/** The fields in their order, at most `most`; null where the body is not such a form. */
export function readMultipart(contentType: string, body: Buffer, most: number): Field[] | null {
  const match = TYPE.exec(contentType.trim());
  if (!match || !isUtf8(body)) return null;
  const mark = Buffer.from(`--${match[1] ?? match[2]}`);
  if (!body.subarray(0, mark.length).equals(mark)) return null;
  const fields: Field[] = [];
  let at = mark.length;
  for (;;) {
    const tail = body.toString('latin1', at, at + 2);
    if (tail === '--') {
      const rest = body.toString('latin1', at + 2, at + 6);
      return rest === '' || rest === '\r\n' ? fields : null;
    }
    if (tail !== '\r\n' || fields.length === most) return null;
    const head = body.indexOf('\r\n\r\n', at + 2);
    if (head < 0 || head - at > LONGEST_HEAD) return null;
    const name = body.toString('utf8', at + 2, head).match(HEAD)?.[1];
    // The mark anywhere else than after a line's end is read as one by some parsers and not by others.
    const end = body.indexOf(mark, head + 4);
    if (name === undefined || end < head + 6 || body.toString('latin1', end - 2, end) !== '\r\n') return null;
    fields.push({ name, value: body.toString('utf8', head + 4, end - 2) });
    at = end + mark.length;
  }
}
