/** How wide the letters of a TrueType font are, read from its own tables (OpenType 1.9: cmap, head, hhea, hmtx). */

/** Width of a letter (one code point) in ems; null where the font has none. */
export type LetterWidth = (letter: number) => number | null;

function tablesOf(font: DataView): (name: string) => number {
  const places = new Map<string, number>();
  for (let at = 12; at < 12 + 16 * font.getUint16(4); at += 16) {
    const name = String.fromCharCode(...[0, 1, 2, 3].map((index) => font.getUint8(at + index)));
    places.set(name, font.getUint32(at + 8));
  }
  return (name) => {
    const place = places.get(name);
    if (place === undefined) throw new RangeError(`The font has no table "${name}".`);
    return place;
  };
}

/** Glyph numbers of the Basic Multilingual Plane (cmap format 4), which every font has. */
function glyphsOf(font: DataView, cmap: number): (letter: number) => number {
  const subtables = Array.from(
    { length: font.getUint16(cmap + 2) },
    (_, index) => cmap + font.getUint32(cmap + 8 + 8 * index),
  );
  const table = subtables.find((at) => font.getUint16(at) === 4);
  if (table === undefined) throw new RangeError('The font maps no letters in format 4.');
  const count = font.getUint16(table + 6) / 2;
  // Four rows of `count` numbers; two bytes stand between the first and the second.
  const ends = table + 14;
  const starts = ends + 2 * count + 2;
  const deltas = starts + 2 * count;
  const offsets = deltas + 2 * count;
  return (letter) => {
    if (letter > 0xffff) return 0;
    for (let index = 0; index < count; index += 1) {
      if (font.getUint16(ends + 2 * index) < letter) continue;
      const start = font.getUint16(starts + 2 * index);
      if (start > letter) return 0;
      const delta = font.getUint16(deltas + 2 * index);
      const place = offsets + 2 * index;
      const offset = font.getUint16(place);
      if (offset === 0) return (letter + delta) & 0xffff;
      const glyph = font.getUint16(place + offset + 2 * (letter - start));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}

/** Throws `RangeError` where the bytes are no TrueType font. */
export function readLetterWidths(bytes: Uint8Array): LetterWidth {
  const font = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const table = tablesOf(font);
  const perEm = font.getUint16(table('head') + 18);
  const measured = font.getUint16(table('hhea') + 34);
  const hmtx = table('hmtx');
  const glyphOf = glyphsOf(font, table('cmap'));
  const known = new Map<number, number | null>();
  return (letter) => {
    let width = known.get(letter);
    if (width !== undefined) return width;
    const glyph = glyphOf(letter);
    // All glyphs after the last that is measured are as wide as that one.
    width = glyph === 0 ? null : font.getUint16(hmtx + 4 * Math.min(glyph, measured - 1)) / perEm;
    known.set(letter, width);
    return width;
  };
}
