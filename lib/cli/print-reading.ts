/** A reading of an article for people: each event with the words it came from. */
import type { ArticleInput } from '@/lib/domain/article';
import type { ExtractedEvent, Extraction } from '@/lib/domain/extraction';
import { titleInWords } from './title-words';
import { warningInWords } from './warning-words';

function printEvent(event: ExtractedEvent): string {
  const place =
    event.location === null ? '–' : [event.location.name, event.location.country].filter(Boolean).join(', ');
  const lines = [
    `${event.main ? 'MAIN      ' : 'background'} ${titleInWords(event.title)}`,
    `  ${event.date ?? 'no date'}${event.dateStated ? '' : ' (implied)'} · ${event.type} · CAMEO ${event.cameo ?? '–'} · ${event.status} · ${place} · confidence ${event.confidence}`,
    `  parties: ${event.parties.join(' + ') || '–'}${event.relationship === null ? '' : ` (${event.relationship})`}`,
    ...event.participants.map(
      (p) =>
        `  ${p.role.padEnd(11)} ${p.name}${p.capacity === null ? '' : `, ${p.capacity}`}${p.affiliation === null ? '' : `, ${p.affiliation}`}${p.actorId === null ? ' [new]' : ''}${p.cameo === null ? '' : ` ${p.cameo}`}`,
    ),
    ...event.evidence.map(
      (e) => `    ${e.field} ← “${e.quote}” (${e.source} ${e.start}–${e.end}, ${e.rule})`,
    ),
    ...event.warnings.map((w) => `  ! ${w.code}: ${warningInWords(w)}`),
  ];
  return lines.join('\n');
}

export function printReading(article: ArticleInput, extraction: Extraction): string {
  return [
    `${extraction.id} [${extraction.language}] ${article.title ?? ''}`,
    ...extraction.warnings.map((w) => `! ${w.code}: ${warningInWords(w)}`),
    ...(extraction.events.length === 0 ? ['no event found'] : extraction.events.map(printEvent)),
    '',
  ].join('\n');
}
