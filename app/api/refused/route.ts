/** Where the proxy sends what writes and does not come from this site's pages: 403 and an audit row. */
import { sentFromThisSite } from '@/lib/auth/session';

async function refuse(): Promise<Response> {
  if (await sentFromThisSite()) return new Response('There is nothing at this address.\n', { status: 404 });
  const words =
    'Refused: the request was not sent from a page of this site. Where this is your own site, name its address in PUBLIC_URL or TRUSTED_ORIGINS.\n';
  return new Response(words, { status: 403, headers: { 'Cache-Control': 'no-store' } });
}

export { refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT };
