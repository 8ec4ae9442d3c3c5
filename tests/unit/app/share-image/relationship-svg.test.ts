import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { FONT_FILES, fontMeasures } from '@/app/share-image/fonts';
import { type RelationshipPicture, relationshipSvg } from '@/app/share-image/relationship-svg';
import { SHARE_HEIGHT, SHARE_WIDTH } from '@/app/share-image/share-frame';
import { startOfDay } from '@/lib/timeline/instants';

const font = { loadSystemFonts: false, fontFiles: FONT_FILES, defaultFontFamily: 'Source Serif 4' };
const COLOURS = {
  parties: ['#aa0001', '#aa0002'],
  tones: { good: '#bb0001', even: '#bb0002', bad: '#bb0003' },
} as const;
/** A first bar of each tone, and a last. */
const DENSITY = {
  from: '1990-01-01',
  days: 31,
  bars: [
    [0, 3, 2, 1],
    [424, 1, 0, 0],
  ],
} as const;
const IRAQ = {
  title: 'Iraq – NATO',
  spans: [
    [0, 4],
    [7, 11],
  ],
  line: '1990 – 2026 · 248 events',
  density: DENSITY,
} as const;
const ARABIC = {
  ...IRAQ,
  title: 'العراق – الناتو',
  spans: [
    [0, 6],
    [9, 15],
  ] as const,
  line: '١٩٩٠ – ٢٠٢٦ · ٢٤٨ حدثًا',
};
const LONG = {
  ...IRAQ,
  title:
    'The Hashemite Kingdom of Jordan – the Organisation for the Prohibition of Chemical Weapons and its States Parties',
  spans: null,
};

const svgOf = (rows: RelationshipPicture['rows']) =>
  relationshipSvg(
    {
      rows,
      history: { from: startOfDay('1990-01-01'), to: startOfDay('2026-12-31') },
      year: String,
      site: 'Dragoman',
      colours: COLOURS,
    },
    fontMeasures(),
  );

/** The box round what a picture draws but its grounds. */
function inked(svg: string) {
  const box = new Resvg(svg.replace(/<rect[^>]*\/>/g, ''), { font }).getBBox();
  const [x, y] = [box?.x ?? 0, box?.y ?? 0];
  return { left: x, right: x + (box?.width ?? 0), top: y, bottom: y + (box?.height ?? 0) };
}
/** The part of a picture that a colour fills. */
function filled(svg: string, colour: string) {
  const parts = [...svg.matchAll(/<(g|text)[^>]*>.*?<\/\1>/g)].map(([part]) => part);
  return parts.some((part) => part.includes(`fill="${colour}"`) && !part.includes(`d="" fill="${colour}"`));
}

describe('the picture of a relationship', () => {
  it.each([
    ['one', [IRAQ]],
    ['one with a long title', [LONG]],
    ['one in Arabic', [ARABIC]],
    ['two', [IRAQ, LONG]],
    ['two in Arabic', [ARABIC, ARABIC]],
  ] as const)('of %s keeps its edges', (_, rows) => {
    const { left, right, top, bottom } = inked(svgOf(rows));
    expect(left).toBeGreaterThanOrEqual(70);
    expect(right).toBeLessThanOrEqual(SHARE_WIDTH - 70);
    expect(top).toBeGreaterThanOrEqual(40);
    expect(bottom).toBeLessThanOrEqual(SHARE_HEIGHT - 20);
  });

  it('says the parties in their hues, the span and the count, and draws each tone', () => {
    const svg = svgOf([IRAQ]);
    expect(svg).toMatch(/<tspan fill="#aa0001">Iraq ?<\/tspan>/);
    expect(svg).toMatch(/<tspan fill="#aa0002">NATO ?<\/tspan>/);
    expect(svg).toContain('1990 – 2026 · 248 events');
    for (const tone of Object.values(COLOURS.tones)) expect([tone, filled(svg, tone)]).toEqual([tone, true]);
  });

  it('runs from right to left where the title is Arabic', () => {
    expect(svgOf([IRAQ])).toContain('translate(80 ');
    expect(svgOf([ARABIC])).toMatch(/translate\(1120 \d+\) scale\(-/);
    expect(svgOf([ARABIC])).toMatch(/<tspan fill="#aa0001">العراق ?<\/tspan>/);
  });

  it('draws two on one axis, in one scale, and writes its years once', () => {
    const one = { ...IRAQ, density: { ...DENSITY, bars: [[0, 25, 0, 0]] as const } };
    const paths = [...svgOf([one, IRAQ]).matchAll(/<path d="([^"]*)" fill="#bb0001"/g)].map(
      ([, d]) => d ?? '',
    );
    expect(paths).toHaveLength(2);
    expect(paths[0]).toMatch(/^M0 0h/);
    expect(paths[1]).not.toMatch(/^M0 0h/);
    expect(svgOf([one, IRAQ]).match(/>2000</g)).toHaveLength(1);
  });

  it('of a relationship without events has no years', () => {
    const none = { ...IRAQ, line: 'No events yet', density: { ...DENSITY, bars: [] } };
    expect(svgOf([none])).not.toContain('>2000<');
    expect(svgOf([IRAQ])).toContain('>2000<');
  });

  it('is an SVG whatever the words are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (title) => {
        const image = new Resvg(svgOf([{ ...IRAQ, title }]), { font });
        expect([image.width, image.height]).toEqual([SHARE_WIDTH, SHARE_HEIGHT]);
      }),
      { numRuns: 40 },
    );
  });
});
