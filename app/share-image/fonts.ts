/** The fonts of pictures made on the server: the same two families as on the pages, as TrueType files. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LetterWidth, readLetterWidths } from './font-widths';
import type { Family, Measures } from './share-frame';
import type { Measure } from './wrap-title';

const FONTS = join(process.cwd(), 'node_modules', '@expo-google-fonts');
const fileOf = (folder: string, family: string, weight: string) =>
  join(FONTS, folder, weight, `${family}_${weight}.ttf`);
const serif = (weight: string) => fileOf('source-serif-4', 'SourceSerif4', weight);
const arabic = (weight: string) => fileOf('vazirmatn', 'Vazirmatn', weight);

const [REGULAR, STRONG] = ['400Regular', '600SemiBold'] as const;
export const FONT_FILES = [REGULAR, STRONG].flatMap((weight) => [serif(weight), arabic(weight)]);

/** A letter that neither font has is drawn as a box about so wide, in ems. */
const BOX = 1;

/** Arabic letters are measured as they stand alone, which is as wide as they are joined or wider. */
function measureWith(fonts: readonly LetterWidth[]): Measure {
  const widthOf = (letter: string) => {
    for (const font of fonts) {
      const width = font(letter.codePointAt(0) ?? 0);
      if (width !== null) return width;
    }
    return BOX;
  };
  return (text) => Array.from(text).reduce((sum, letter) => sum + widthOf(letter), 0);
}

let measures: Record<Family, Measures> | null = null;

/** Widths of texts in the fonts of the pictures. Throws where their files are not there. */
export function fontMeasures(): Record<Family, Measures> {
  const read = (file: string) => readLetterWidths(readFileSync(file));
  const readAll = () => {
    const regular = [read(serif(REGULAR)), read(arabic(REGULAR))];
    const strong = [read(serif(STRONG)), read(arabic(STRONG))];
    const inOrder = (order: (fonts: LetterWidth[]) => LetterWidth[]) => ({
      regular: measureWith(order(regular)),
      strong: measureWith(order(strong)),
    });
    return { serif: inOrder((fonts) => fonts), arabic: inOrder((fonts) => [...fonts].reverse()) };
  };
  measures ??= readAll();
  return measures;
}
