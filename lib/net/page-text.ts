/** The letters of a page: its bytes read in the encoding that it or its server names. */

/** Where pages say their encoding. */
const HEAD_BYTES = 4_096;
const BY_MARK: readonly [number[], string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0xff, 0xfe], 'utf-16le'],
];

function namedIn(text: string): string | null {
  return /charset\s*=\s*["']?\s*([\w:-]{2,40})/i.exec(text)?.[1] ?? null;
}

/** `<?xml version="1.0" encoding="windows-1256"?>`: where XML names its encoding. */
function declaredIn(text: string): string | null {
  return /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,40})["']/.exec(text)?.[1] ?? null;
}

function decoder(label: string | null): TextDecoder | null {
  try {
    return label === null ? null : new TextDecoder(label);
  } catch {
    return null;
  }
}

/**
 * Reads bytes by their mark, else by the server's word (`contentType`), else by the page's own, else as UTF-8. A name that
 * nobody knows counts as none.
 */
export function pageText(body: Uint8Array, contentType: string): string {
  const marked = BY_MARK.find(([mark]) => mark.every((byte, at) => body[at] === byte))?.[1] ?? null;
  const head = Buffer.from(body.subarray(0, HEAD_BYTES)).toString('latin1');
  const found =
    decoder(marked) ?? decoder(namedIn(contentType)) ?? decoder(declaredIn(head)) ?? decoder(namedIn(head));
  return (found ?? new TextDecoder()).decode(body);
}
