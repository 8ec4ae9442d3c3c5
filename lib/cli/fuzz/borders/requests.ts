/** What a request says by its address: where to, in which language, which view; and where to go after signing in. */
import type { IncomingMessage } from 'node:http';
import fc from 'fast-check';
import { safeNextPath } from '@/lib/auth/safe-path';
import { findAddressFault } from '@/lib/domain/address';
import { addressIn, LANGUAGES, readLanguage } from '@/lib/domain/language';
import { leadByLanguage } from '@/lib/server/door/choose-language';
import { readTarget } from '@/lib/server/door/request-line';
import { givenByAddress, readAddress, writeAddress } from '@/lib/timeline/address';
import { hostileText, mostly, wholeText } from '../arbitrary';
import { border, must, mustBeText } from '../border';

const encoded = (text: string) => encodeURIComponent(wholeText(text));
const segment = fc.oneof(
  fc.constantFrom(
    'events',
    'ar',
    'AR',
    'fr',
    'admin',
    'api',
    'v1',
    'sign-in',
    '..',
    '.',
    '',
    '%2e%2e',
    '%2f',
    '%00',
    '%ff',
    '%zz',
  ),
  hostileText(20),
  hostileText(20).map(encoded),
);
const path = fc.array(segment, { maxLength: 5 }).map((parts) => `/${parts.join('/')}`);
const target = fc
  .tuple(
    fc.constantFrom('', '', '', 'http://site', 'HTTPS://u@h:1', '//evil.example', '\\\\evil'),
    path,
    fc.constantFrom('', '?', '#'),
    hostileText(60),
  )
  .map((parts) => parts.join(''));

const addresses = border(
  'addresses',
  'addresses of pages, and where to go after signing in',
  mostly(target),
  (text) => {
    const read = readTarget(text);
    if (read.ok) {
      must(read.path.startsWith('/') && read.url.startsWith('/'), 'an address begins with a stroke');
      must(!/(^|\/)\.{1,2}(\/|$)|\\|\/\/./.test(read.path), `${read.path} has one spelling`);
      mustBeText(read);
      const again = readTarget(read.url);
      must(again.ok && again.url === read.url && again.path === read.path, `${read.url} is read as itself`);
    }
    findAddressFault(text);
    const next = safeNextPath(text, '/admin');
    const led = new URL(next, 'https://site.example/sign-in');
    must(led.origin === 'https://site.example' && next.startsWith('/'), `${next} stays on this site`);
    must(safeNextPath(next, '/admin') === next, `${next} is led to as it is`);
  },
);

const viewParams = fc.constantFrom(
  'types',
  'kind',
  'actors',
  'topics',
  'sources',
  'tones',
  'certainties',
  'q',
  'lanes',
  'from',
  'to',
  'fromYear',
  'toYear',
  'event',
  'after',
  'other',
);
const viewValues = fc.oneof(
  hostileText(220),
  fc
    .array(fc.constantFrom('visit', 'summit', 'nato', 'iraq', 'good', 'reported', 'x'), { maxLength: 40 })
    .map((all) => all.join(',')),
  fc.constantFrom(
    '2004-02-29',
    '2003-02-29',
    '0001-01-01',
    '9999-12-31',
    '2004-01-01~7',
    'actor',
    'topic',
    '12',
    '99999',
  ),
);
const views = border(
  'views',
  'addresses of a view of the timeline',
  fc.array(fc.tuple(viewParams, viewValues), { maxLength: 8 }),
  (params) => {
    const search = new URLSearchParams(params.map(([name, value]) => [name, wholeText(value)]));
    const view = readAddress(givenByAddress(`?${search}`));
    const again = readAddress(givenByAddress(writeAddress(view)));
    must(
      JSON.stringify(again) === JSON.stringify(view),
      `${writeAddress(view)} is the view that it was written from`,
    );
  },
);

const headerText = hostileText(80).map((text) => text.replace(/[\0\r\n]/g, ' '));
const languages = border(
  'languages',
  'the language of an address and of a browser',
  fc.record({
    url: path,
    accepted: fc.oneof(
      headerText,
      fc
        .array(
          fc.tuple(
            fc.constantFrom(...LANGUAGES, 'de', '*', 'zh-Hant'),
            fc.constantFrom('', ';q=0.5', ';q=0', ';q=x', ';q='),
          ),
          { maxLength: 8 },
        )
        .map((all) => all.map((one) => one.join('')).join(',')),
    ),
    cookie: fc.oneof(
      headerText,
      fc.constantFrom(...LANGUAGES).map((one) => `a=b; language=${one}`),
    ),
    site: fc.constantFrom('same-origin', 'cross-site', undefined),
  }),
  ({ url, accepted, cookie, site }) => {
    // As the door reads it: what is no address of this site does not get so far.
    const asked = readTarget(url);
    const read = asked.ok ? readLanguage(asked.url) : null;
    if (read === null) return;
    must(LANGUAGES.includes(read.language), 'a language is one of ours');
    const same = readLanguage(addressIn(read.language, read.address));
    must(
      same === null || (same.language === read.language && same.address === read.address),
      'an address keeps its language',
    );
    const headers = {
      accept: 'text/html',
      'accept-language': accepted,
      cookie,
      ...(site && { 'sec-fetch-site': site }),
    };
    const { to, remember } = leadByLanguage({ headers } as unknown as IncomingMessage, read);
    must(to === null || to.startsWith('/'), 'a visitor stays on this site');
    must(remember === null || /^language=[a-z]{2,3}; /.test(remember), 'a language is remembered');
  },
);

export const REQUEST_BORDERS = [addresses, views, languages];
