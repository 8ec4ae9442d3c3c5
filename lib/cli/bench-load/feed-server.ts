/** A publisher of this machine whose feeds the site polls: articles of our own sentences. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Database } from '@/lib/db/client';
import { findRelationshipId, insertFeed } from '@/lib/db/feeds';
import { summaries } from '../bench-texts';

const FEEDS = 2;
/** More than one poll fetches. */
const ARTICLES = 25;

export interface Publisher {
  /** As FETCH_TRUSTED names it. */
  host: string;
  /** Has the site poll feeds from its next look at what is due, a minute later at most. `batch` tells them from those before. */
  addFeeds(db: Database, relationship: string, batch: string): Promise<void>;
  close(): void;
}

/** Listens on a free port of the loopback alone. */
export async function openPublisher(): Promise<Publisher> {
  const { articles } = await summaries();
  let host = '';
  const server = createServer(({ url = '' }, response) => {
    const [, kind, batch = '', feed = '', number = ''] = url.split('/');
    if (kind === 'feed') {
      const items = Array.from({ length: ARTICLES }, (_, at) => {
        const link = `http://${host}/article/${batch}/${feed}/${at}`;
        return `<item><title>Report ${at}</title><link>${link}</link><guid>${link}</guid></item>`;
      });
      return response
        .writeHead(200, { 'content-type': 'application/rss+xml' })
        .end(
          `<?xml version="1.0"?><rss version="2.0"><channel><title>Measured</title>${items.join('')}</channel></rss>`,
        );
    }
    const article = articles[(Number(feed) * ARTICLES + Number(number)) % articles.length];
    // No two alike: the same text again would lead to the article that is there.
    const body = `Report ${number} of ${feed} in ${batch}. ${article?.body ?? ''}`;
    return response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(
        `<!doctype html><html lang="en"><head><title>Report ${number}</title></head><body><article><h1>Report ${number}</h1><p>${body}</p></article></body></html>`,
      );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  host = `127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  return {
    host,
    async addFeeds(db, relationship, batch) {
      const relationshipId = (await findRelationshipId(db, relationship)) ?? '';
      for (let feed = 0; feed < FEEDS; feed += 1) {
        const url = `http://${host}/feed/${batch.replaceAll(',', '')}/${feed}`;
        await db.$transaction((tx) =>
          insertFeed(tx, { url, title: null, relationshipId, scope: 'everything', createdById: null }),
        );
      }
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
