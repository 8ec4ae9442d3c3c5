/** One line of the record. */
import { Link } from '@/components/ui/language';
import type { AuditLine } from '@/lib/db/audit-list';
import { translator } from '../../messages/translator';
import { personInWords } from '../../person-in-words';
import { momentInWords } from '../desk-words';
import { detailsOf, hrefOfSubject, nameOfSubject, sentenceOf } from './audit-words';

export function AuditRow({ line, names }: { line: AuditLine; names: ReadonlyMap<string, string> }) {
  const t = translator('audit');
  const name = nameOfSubject(line, names);
  const href = hrefOfSubject(line, names);
  const details = detailsOf(line);
  const about = new URLSearchParams({ about: `${line.subject}:${line.subjectId}` });
  return (
    <li className="flex flex-wrap items-baseline gap-x-4 gap-y-1 border-line border-b py-2.5 last:border-0">
      <time
        className="figures shrink-0 text-small text-muted sm:w-40"
        dateTime={line.at}
        title={line.at.replace('T', ' ').replace('Z', ' UTC')}
      >
        {momentInWords(line.at)}
      </time>
      <div className="flex min-w-0 grow basis-72 flex-col">
        <p className="break-words">
          {sentenceOf(line, {
            who: () => <bdi className="font-strong">{personInWords(line.actor)}</bdi>,
            what: (told) => {
              const words = name === '' ? told : <bdi>{name}</bdi>;
              return href ? (
                <Link className="link" href={href}>
                  {words}
                </Link>
              ) : (
                words
              );
            },
          })}
        </p>
        {details.length > 0 ? (
          <p className="break-words text-small text-muted">
            {details.map(({ name: label, value }, at) => (
              <span key={label}>
                {at > 0 ? ' · ' : ''}
                {label}: <bdi>{value}</bdi>
              </span>
            ))}
          </p>
        ) : null}
      </div>
      <Link className="quiet-link shrink-0 text-small" href={`/admin/audit?${about}`}>
        {t('about')}
        {name === '' ? null : <span className="sr-only">: {name}</span>}
      </Link>
    </li>
  );
}
