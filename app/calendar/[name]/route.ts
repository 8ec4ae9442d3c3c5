/** `GET /calendar/{name}?to=/…`: remembers a second calendar, or `none`, and leads back; a link, so that it needs no script. */
import { cookies } from 'next/headers';
import { CALENDAR_COOKIE, readCalendar } from '@/lib/domain/second-calendar';
import { here } from '../../messages/locale';

const YEAR = 365 * 24 * 60 * 60;
const MOST_CHARACTERS = 2_000;

/** A path of this site without its language; anything else leads to the front page. */
const pathOf = (text: string | null): string =>
  text !== null && text.length <= MOST_CHARACTERS && /^\/(?![/\\])[\x21-\x7e]*$/.test(text) ? text : '/';

export async function GET(request: Request, { params }: { params: Promise<{ name: string }> }) {
  const calendar = readCalendar((await params).name);
  const jar = await cookies();
  if (calendar) jar.set(CALENDAR_COOKIE, calendar, { path: '/', maxAge: YEAR, sameSite: 'lax' });
  else jar.delete(CALENDAR_COOKIE);
  const to = pathOf(new URL(request.url).searchParams.get('to'));
  return new Response(null, { status: 303, headers: { location: here(to), 'cache-control': 'no-store' } });
}
