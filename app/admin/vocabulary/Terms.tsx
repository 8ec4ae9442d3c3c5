/** The terms of one kind, each with what can be changed of it; for those who may not, as they are. */

import { CodebookTerm } from '@/components/ui/CodebookTerm';
import type { TypeUse } from '@/lib/db/vocabulary';
import { findCameoCode } from '@/lib/domain/cameo';
import type { EventType } from '@/lib/domain/ontology';
import { cameoOfType } from '@/lib/domain/type-of-cameo';
import { choicesNow } from '../../messages/choices-now';
import { comma, isolate } from '../../messages/format';
import { translator } from '../../messages/translator';
import { type ShownTerm, TermRow } from './TermRow';

function Use({ type, use }: { type: string; use: TypeUse | undefined }) {
  const t = translator('vocabulary');
  const told = (use?.codes ?? []).map(({ code }) => {
    const name = findCameoCode(code)?.name;
    return name ? `${code} ${name}` : code;
  });
  return (
    <p className="text-muted text-small">
      {t('events', { count: use?.events ?? 0 })} · {t('imported')}:{' '}
      {cameoOfType(type as EventType, choicesNow().codes)
        .map(isolate)
        .join(comma()) || t('noCodes')}{' '}
      · {t('codes')}: {told.length > 0 ? <CodebookTerm>{told.join(', ')}</CodebookTerm> : t('noCodes')}
    </p>
  );
}

export function Terms({
  title,
  text,
  terms,
  uses,
  mayWrite,
}: {
  title: string;
  text?: string;
  terms: readonly ShownTerm[];
  /** Of types: how they are used. */
  uses?: ReadonlyMap<string, TypeUse>;
  mayWrite: boolean;
}) {
  const lanes = translator('words.lanes');
  return (
    <section className="flex min-w-0 flex-col gap-3">
      <h2 className="font-serif text-heading">{title}</h2>
      {text ? <p className="measure text-muted text-small">{text}</p> : null}
      <ul aria-label={title}>
        {terms.map(({ term, label, own }) => (
          <li key={term.key} className="flex flex-col gap-1 border-line border-b py-3 last:border-0">
            {mayWrite ? (
              <TermRow {...{ term, label, own }} />
            ) : (
              <p>
                <bdi className="font-strong">{label ?? own.label}</bdi>{' '}
                <span className="text-muted text-small">
                  {term.kind === 'type' ? lanes(term.lane ?? (own.lane as 'talks')) : null}
                </span>
              </p>
            )}
            {uses ? <Use type={term.key} use={uses.get(term.key)} /> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
