/** What an export says of itself: whose events, from which page, in which words. */
import { listShownReferences } from '@/lib/db/actor-names';
import { readersDatabase } from '@/lib/db/client';
import { listRelationshipTitles } from '@/lib/db/relationship-titles';
import { cutText } from '@/lib/domain/cut-text';
import { type ExportName, exportAddress, queryAddress } from '@/lib/domain/export-address';
import type { ExportQuery } from '@/lib/domain/export-query';
import { publicUrl } from '@/lib/env';
import type { ExportContext } from '@/lib/interchange/exports/format';
import { eventWords } from '../../messages/event-words';
import { here, languageNow } from '../../messages/locale';
import { translator } from '../../messages/translator';

/** Null where the question names a relationship or an actor that there is not. `fileName`: without its ending. */
export async function exportContext(
  name: ExportName,
  query: ExportQuery,
): Promise<(ExportContext & { fileName: string }) | null> {
  const t = translator('exports');
  const site = { name: translator('site')('name'), url: publicUrl() };
  const { relationships, actors, q } = query;
  const titles =
    relationships.length > 0 ? await listRelationshipTitles(readersDatabase()) : new Map<string, string>();
  const people = actors.length > 0 ? await listShownReferences(readersDatabase(), actors) : [];
  const names = [
    ...relationships.map((slug) => titles.get(slug)),
    ...actors.map((slug) => people.find((one) => one.slug === slug)?.name),
  ];
  if (names.some((one) => one === undefined)) return null;
  const words = q.trim() === '' ? [] : [t('matching', { q: q.trim() })];
  const title = [...names, ...words].join(' · ') || t('all');
  const [only] = relationships;
  const isOne = relationships.length === 1 && query.places.length === 0;
  const { from, to, ...filter } = query;
  // The list of all events knows years where the timeline knows days.
  const years = { fromYear: from?.slice(0, 4), toYear: to?.slice(0, 4) };
  const page = isOne
    ? queryAddress(`/relationships/${only}`, { ...query, relationships: [] })
    : queryAddress('/events', { ...filter, ...years });
  const { date, place, type, status } = eventWords();
  return {
    site,
    title: t('titled', { title, site: site.name }),
    description: t('description'),
    self: `${site.url}${here(exportAddress(name, query))}`,
    page: `${site.url}${here(page)}`,
    language: languageNow(),
    words: { date, place, type, status },
    fileName: cutText([...relationships, ...actors].join('-'), 80) || 'events',
  };
}
