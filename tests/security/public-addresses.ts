/** Everything that a reader or a program can fetch without signing in, of an event, an actor and a relationship. */
import { ENDPOINTS } from '@/lib/api/endpoints';
import { EXPORT_NAMES } from '@/lib/domain/export-address';
import { fillRoute, isOfDesk, listRoutes } from './routes';

export interface Subject {
  event: string;
  actor: string;
  relationship: string;
  /** Looked for wherever one may look for words. */
  words: string;
  /** YYYY-MM-DD, touched by the event. */
  day: string;
}

const CITATIONS = ['bibtex', 'ris', 'csl', 'chicago'];

/** Addresses for programs, each with the question of its example and with the subject's. */
function forPrograms({ event, actor, relationship, words, day }: Subject): string[] {
  const q = encodeURIComponent(words);
  const room = `/api/v1/relationships/${relationship}`;
  const span = `from=${day}&to=${day}&margin=1`;
  return [
    ...ENDPOINTS.filter(({ method }) => method === 'get').map(({ path, example }) =>
      path.includes('{') ? `/api/v1${path.replace(/\/\{.*$/, '')}${example}` : `/api/v1${path}${example}`,
    ),
    `/api/v1/events/${event}`,
    `/api/v1/events?q=${q}`,
    `/api/v1/events?relationships=${relationship}&limit=100&order=earliest`,
    `/api/v1/events?actors=${actor}&limit=100`,
    `/api/v1/actors/${actor}`,
    `/api/v1/actors?q=${q}`,
    room,
    `${room}/timeline?${span}`,
    `${room}/timeline?${span}&q=${q}`,
    `${room}/timeline?${span}&lanes=actor`,
    `${room}/events?limit=100`,
    `${room}/events?q=${q}`,
    `${room}/density?q=${q}`,
    `${room}/facets?q=${q}`,
    `/api/v1/sources?q=${q}`,
    `/api/v1/search?q=${q}`,
    `/api/v1/dates?text=${q}`,
    `/ar/api/v1/events/${event}`,
  ];
}

const forPeople = ({ event, actor, relationship, words, day }: Subject): string[] => {
  const q = encodeURIComponent(words);
  return [
    '/',
    '/events',
    `/events?q=${q}`,
    `/events?relationships=${relationship}`,
    `/events/${event}`,
    '/actors',
    `/actors?q=${q}`,
    `/actors/${actor}`,
    '/relationships',
    `/relationships/${relationship}`,
    `/relationships/${relationship}?event=${event}&from=${day}&to=${day}`,
    `/relationships/${relationship}?q=${q}`,
    `/relationships/${relationship}?lanes=actor`,
    `/relationships/${relationship}/chronology`,
    `/compare/${relationship}/iraq-nato`,
    `/search?q=${q}`,
    '/methodology',
    '/privacy',
    '/api',
    `/embed/${relationship}`,
    `/embed/${relationship}?event=${event}`,
    `/ar/events/${event}`,
    `/fa/relationships/${relationship}`,
    `/ckb/actors/${actor}`,
    `/fr/search?q=${q}`,
    `/tr/embed/${relationship}`,
    `/sign-in?next=${q}`,
    '/sign-in/code',
    '/welcome',
    `/${q.slice(0, 60)}`,
    `/events/${q.slice(0, 60)}`,
  ];
};

const files = ({ event, actor, relationship, words, day }: Subject, site: string): string[] => {
  const q = encodeURIComponent(words);
  const page = encodeURIComponent(`${site}/relationships/${relationship}?event=${event}`);
  return [
    ...CITATIONS.map((format) => `/events/${event}/cite?format=${format}`),
    `/events/${event}/share.png`,
    `/relationships/${relationship}/share.png`,
    `/compare/${relationship}/iraq-nato/share.png`,
    ...EXPORT_NAMES.flatMap((name) => [
      `/export/${name}?relationships=${relationship}`,
      `/export/${name}?q=${q}`,
      `/export/${name}?actors=${actor}&from=${day}&to=${day}`,
    ]),
    `/ar/export/csv?relationships=${relationship}`,
    `/oembed?url=${page}`,
    '/sitemap.xml',
    '/sitemap/pages',
    '/sitemap/events-1',
    '/robots.txt',
    '/favicon.ico',
    '/colours.css',
    '/api/health',
    '/calendar/none?to=/',
  ];
};

export interface PublicAddresses {
  pages: string[];
  files: string[];
  programs: string[];
}

/** All of them. Throws where the site has an address of which this list has none. */
export function publicAddresses(subject: Subject, site: string): PublicAddresses {
  const all = { pages: forPeople(subject), files: files(subject, site), programs: forPrograms(subject) };
  const listed = Object.values(all)
    .flat()
    .map((address) => address.replace(/[?#].*$/s, ''));
  const left = listRoutes()
    // What takes writing alone, and what answers to all that is no address.
    .filter((route) => !isOfDesk(route) && !/^\/api\/(auth|v1\/(articles|drafts|\[\.\.\.))/.test(route))
    .filter((route) => {
      const shape = new RegExp(
        `^${fillRoute(route, {})
          .replaceAll('.', '\\.')
          .replace(/(?<=\/)x(?=\/|$)/g, '[^/]+')}$`,
      );
      return !listed.some((address) => shape.test(address));
    });
  if (left.length > 0) throw new Error(`Nobody looks at ${left.join(', ')}.`);
  return all;
}
