/**
 * `GET /oembed?url=…`: how to show a relationship's timeline in another page (https://oembed.com, version 1.0), in the language
 * of the address that is asked about.
 */
import { z } from 'zod';
import { readersDatabase } from '@/lib/db/client';
import { relationshipTitle } from '@/lib/db/local-names';
import { findRelationship } from '@/lib/db/relationships';
import { slugSchema } from '@/lib/domain/actor';
import { EMBED_SIZE, frameOf } from '@/lib/domain/embed';
import { DEFAULT_LANGUAGE, readLanguage } from '@/lib/domain/language';
import { inEnglishFaults } from '@/lib/domain/plain-faults';
import { publicUrl } from '@/lib/env';
import { givenByAddress, readAddress, writeAddress } from '@/lib/timeline/address';
import { answerIn } from '../answer-in';
import { jsonAnswer, problem } from '../api/v1/answer';
import { here } from '../messages/locale';
import { translator } from '../messages/translator';

const pixels = z
  .string()
  .regex(/^\d{1,5}$/, 'A whole number of pixels.')
  .transform(Number)
  .optional();
const questionSchema = z.object({
  url: z.string().max(4_000),
  maxwidth: pixels,
  maxheight: pixels,
  format: z.enum(['json', 'xml']).default('json'),
});

/** The relationship whose page or frame an address of this site shows. */
function slugOf(url: URL): string | null {
  const [, slug] =
    /^\/(?:relationships|embed)\/([^/]+)\/?$/.exec(readLanguage(url.pathname)?.address ?? '') ?? [];
  return slugSchema.safeParse(slug).data ?? null;
}

export async function GET(request: Request): Promise<Response> {
  const given = Object.fromEntries(new URL(request.url).searchParams);
  const question = inEnglishFaults(() => questionSchema.safeParse(given));
  if (!question.success) {
    const fields = Object.fromEntries(
      question.error.issues.map(({ path, message }) => [String(path[0]), message]),
    );
    return problem('bad-request', 'Ask with url, and with maxwidth, maxheight and format=json if you like.', {
      fields,
    });
  }
  const { url, maxwidth, maxheight, format } = question.data;
  if (format === 'xml') return problem('not-implemented', 'There is JSON alone.');
  const site = publicUrl();
  const asked = URL.canParse(url) ? new URL(url) : null;
  const slug = asked?.origin === new URL(site).origin ? slugOf(asked) : null;
  const relationship = slug && (await findRelationship(readersDatabase(), slug));
  if (!asked || !relationship)
    return problem('not-found', 'No relationship of this site stands at this address.');
  const width = Math.max(EMBED_SIZE.narrowest, Math.min(maxwidth ?? EMBED_SIZE.width, 2_200));
  const height = Math.max(EMBED_SIZE.lowest, Math.min(maxheight ?? EMBED_SIZE.height, 2_000));
  const { language } = readLanguage(asked.pathname) ?? { language: DEFAULT_LANGUAGE };
  const view = writeAddress(readAddress(givenByAddress(asked.search)));
  return answerIn(language, async () => {
    const src = site + here(`/embed/${relationship.slug}${view}`);
    const title = relationshipTitle(relationship);
    return jsonAnswer(request, {
      version: '1.0',
      type: 'rich',
      title,
      provider_name: translator('site')('name'),
      provider_url: site + here('/'),
      html: frameOf({ src, title, width, height }),
      width,
      height,
    });
  });
}
