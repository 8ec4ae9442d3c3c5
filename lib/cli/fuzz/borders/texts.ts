/** Texts of all kinds: what is stored of them, and what is searched for. */
import fc from 'fast-check';
import { cleanBody, cleanLine, cleanStrings, cleanText } from '@/lib/domain/clean-text';
import { cutText } from '@/lib/domain/cut-text';
import { placeKey, publisherKey, wordsOfText } from '@/lib/domain/event-terms';
import { foldName } from '@/lib/domain/fold-name';
import { askedIn } from '@/lib/domain/search';
import { readSharedPage } from '@/lib/domain/shared-page';
import { slugOf } from '@/lib/domain/slug';
import { joinValues, splitValues } from '@/lib/interchange/cell-list';
import { plainCell, withoutApostrophe } from '@/lib/interchange/csv';
import { hostileJson, hostileText } from '../arbitrary';
import { border, must, mustBeText } from '../border';

const cleaning = border('texts', 'texts that are stored', hostileText(2_000), (text) => {
  for (const clean of [cleanText, cleanLine, cleanBody]) {
    const once = clean(text);
    mustBeText(once);
    must(clean(once) === once, `${clean.name} cleans once and for all`);
  }
  const slug = slugOf(text);
  must(/^([a-z0-9]+(-[a-z0-9]+)*)?$/.test(slug) && slug.length <= 100, `${slug} is an address`);
  for (const most of [1, 7, 100]) {
    const cut = cutText(cleanText(text), most, '…');
    mustBeText(cut);
    must(cut.length <= most, 'a text is cut');
  }
  for (const key of [placeKey(text), publisherKey(text)])
    must(/^[\p{L}\p{M}\p{N}-]*$/u.test(key), `${key} is a key`);
  mustBeText([foldName(cleanText(text)), wordsOfText(cleanText(text))]);
  must(withoutApostrophe(plainCell(text)) === text, 'a cell comes back');
});

const nested = border('nested', 'nested values of forms and programs', hostileJson(6), (value) => {
  const once = cleanStrings(value);
  mustBeText(once);
  must(JSON.stringify(cleanStrings(once)) === JSON.stringify(once), 'values are cleaned once and for all');
});

const lists = border(
  'cells',
  'several values in one cell',
  fc.array(hostileText(40), { maxLength: 6 }),
  (texts) => {
    splitValues(texts.join(''));
    const values = texts.map((text) => text.trim() || null);
    const back = splitValues(joinValues(values));
    const all = values.every((value) => value === null) ? [] : values;
    must(JSON.stringify(back) === JSON.stringify(all), 'values come back from their cell');
  },
);

const questions = border(
  'questions',
  'words of a search, with dates among them',
  fc.tuple(
    hostileText(200),
    fc.array(fc.tuple(fc.nat({ max: 200 }), fc.nat({ max: 20 }), fc.constantFrom('2004', '2004-06', 'x'))),
  ),
  ([text, found]) => {
    const dates = found.map(([start, length, edtf]) => ({ start, end: start + length, edtf }));
    const asked = askedIn(text, dates);
    must(asked.length <= 10, 'no more is asked than is looked at');
  },
);

const shared = border(
  'shared-pages',
  'pages that are sent to the desk',
  fc.record({ url: hostileText(300), title: hostileText(900), text: hostileText(4_000) }),
  (given) => {
    const page = readSharedPage(given);
    if (!page) return;
    mustBeText(page);
    must(page.url === '' || URL.canParse(page.url), 'an address is one');
    must(/^(https?:|$)/i.test(page.url), 'an address is of the web');
  },
);

export const TEXT_BORDERS = [cleaning, nested, lists, questions, shared];
