/**
 * The same events in plain vis-timeline and in TimelineJS3, each in a page of its own that a server on this machine
 * gives out: nothing comes from elsewhere.
 */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, extname, join, resolve, sep } from 'node:path';
import type { Subject } from './browser';
import { dragOf, type Hands, wheelOf } from './gestures';

export interface PeerEvent {
  title: string;
  /** `YYYY-MM-DD`, both included. */
  startsOn: string;
  endsOn: string;
}

const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};

const require = createRequire(join(process.cwd(), 'package.json'));
/** Where the peers' own builds lie. */
const ROOMS: Record<string, string> = {
  vis: dirname(require.resolve('vis-timeline/package.json')),
  timelinejs: join(dirname(require.resolve('@knight-lab/timelinejs/package.json')), 'dist'),
};

const page = (head: string, body: string, script: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Peer</title>${head}` +
  `<style>body{margin:0;font:14px sans-serif}#chart{height:880px}</style></head><body>${body}<script>${script}</script></body></html>`;

const VIS = page(
  '<link rel="stylesheet" href="/vis/styles/vis-timeline-graph2d.min.css">' +
    '<script src="/vis/standalone/umd/vis-timeline-graph2d.min.js"></script>',
  '<div id="chart"></div>',
  `fetch('/events' + location.search).then((answer) => answer.json()).then((events) => {
    const items = events.map(({ title, startsOn, endsOn }, id) => ({ id, content: title, start: Date.parse(startsOn),
      ...(endsOn === startsOn ? {} : { end: Date.parse(endsOn) + 86400000 }) }));
    new vis.Timeline(document.getElementById('chart'), new vis.DataSet(items), { height: '880px' });
  });`,
);

const TIMELINEJS = page(
  '<link rel="stylesheet" href="/timelinejs/css/timeline.css"><script src="/timelinejs/js/timeline.js"></script>',
  '<div id="chart"></div>',
  `fetch('/events' + location.search).then((answer) => answer.json()).then((events) => {
    const day = (iso) => { const [year, month, day] = iso.split('-').map(Number); return { year, month, day }; };
    new TL.Timeline('chart', { events: events.map(({ title, startsOn, endsOn }) => ({ start_date: day(startsOn),
      end_date: day(endsOn), text: { headline: title } })) }, { font: null, hash_bookmark: false, script_path: '/timelinejs/js/' });
  });`,
);

export interface PeerServer {
  /** Without a slash at its end. */
  address: string;
  close: () => void;
}

/** Gives out the pages of the peers with the first so many of these events. */
export async function openPeers(events: readonly PeerEvent[]): Promise<PeerServer> {
  const server = createServer(async ({ url = '/' }, answer) => {
    const { pathname, searchParams } = new URL(url, 'http://127.0.0.1');
    const [, room = '', ...path] = pathname.split('/');
    const end = (type: string, body: string | Buffer) => answer.setHeader('content-type', type).end(body);
    if (pathname === '/vis') return end('text/html', VIS);
    if (pathname === '/timelinejs') return end('text/html', TIMELINEJS);
    if (pathname === '/events')
      return end('application/json', JSON.stringify(events.slice(0, Number(searchParams.get('count')))));
    const file = resolve(ROOMS[room] ?? '', ...path);
    const body =
      ROOMS[room] && file.startsWith(ROOMS[room] + sep) ? await readFile(file).catch(() => null) : null;
    if (body) return end(TYPES[extname(file)] ?? 'application/octet-stream', body);
    answer.writeHead(404).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const at = server.address();
  return {
    address: `http://127.0.0.1:${typeof at === 'object' && at ? at.port : 0}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

const press =
  (selector: string): Hands['zoom'] =>
  async (shown) => {
    await shown.locator(selector).first().click({ timeout: 10_000 });
  };

/** The peers by name, with so many events. */
export const peersOf = (address: string, count: number): (readonly [string, Subject])[] => [
  [
    'vis-timeline',
    {
      address: `${address}/vis?count=${count}`,
      watched: {
        mark: '.vis-item',
        ready: '.vis-item',
        answers: '',
        drawn: '.vis-foreground .vis-item',
        light: '',
      },
      hands: { pan: dragOf('.vis-panel.vis-center', 8), zoom: wheelOf('.vis-panel.vis-center', 8) },
    },
  ],
  [
    'TimelineJS3',
    {
      address: `${address}/timelinejs?count=${count}`,
      watched: {
        // The marker itself has no width.
        mark: '.tl-timemarker-content-container',
        ready: '.tl-timemarker-content-container',
        answers: '',
        drawn: '.tl-timemarker',
        light: '',
      },
      hands: {
        pan: dragOf('.tl-timenav', 8),
        zoom: (shown, by) =>
          press(`.tl-menubar-button:has(.tl-icon-zoom-${by > 0 ? 'in' : 'out'})`)(shown, by),
      },
    },
  ],
];
