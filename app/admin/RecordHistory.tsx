/** The versions of an actor or a relationship, the latest first: who, when, why, and what each changed. */
import { z } from 'zod';
import { ButtonLink } from '@/components/ui/Button';
import type { RecordRevision } from '@/lib/domain/record-revision';
import { Changes } from '../Changes';
import type { FieldChange } from '../messages/event-changes';
import { comma } from '../messages/format';
import { translator } from '../messages/translator';
import { personInWords } from '../person-in-words';
import { param } from '../request-query';
import { momentInWords } from './desk-words';

/** Versions that are listed; of the last of them no earlier one is there to compare it with. */
export const VERSIONS_TOLD = 21;

/** The version that the address asks to have put into the form. */
export const versionParam = param(z.coerce.number().int().min(1).max(2_147_483_647), null);

export function RecordHistory<State, Field extends string>({
  address,
  current,
  revisions,
  changesOf,
  nameOf,
}: {
  /** Of the record's form. */
  address: string;
  current: number;
  revisions: readonly RecordRevision<State>[];
  changesOf: (before: State, after: State) => FieldChange<Field>[];
  nameOf: (field: Field) => string;
}) {
  const t = translator('versions');
  const desk = translator('desk');
  return (
    <section
      aria-labelledby="history"
      className="mt-6 flex max-w-3xl flex-col gap-2 border-line border-t pt-6"
    >
      <h2 id="history" className="font-serif text-heading">
        {desk('event.history')}
      </h2>
      {revisions.length === 0 ? <p className="text-muted">{t('noHistory')}</p> : null}
      <ol className="flex flex-col">
        {revisions.map((revision, index) => {
          const { version, author, note, createdAt, state } = revision;
          const before = revisions[index + 1];
          return (
            <li key={version} className="flex flex-col gap-2 border-line border-b py-4 last:border-0">
              <div className="flex flex-wrap items-baseline justify-between gap-x-4">
                <p>
                  <span className="figures font-strong">{desk('event.version', { version })}</span>{' '}
                  <span className="figures text-small text-muted">
                    <bdi>{personInWords(author) || t('byProgram')}</bdi>
                    {comma()}
                    {momentInWords(createdAt)}
                    {version === current ? `${comma()}${desk('event.current')}` : ''}
                  </span>
                </p>
                {state && version !== current ? (
                  <ButtonLink
                    look="quiet"
                    className="min-h-8"
                    href={`${address}?version=${version}`}
                    aria-label={translator('forms')('labelled', {
                      label: t('intoForm'),
                      value: desk('event.version', { version }),
                    })}
                  >
                    {t('intoForm')}
                  </ButtonLink>
                ) : null}
              </div>
              {note ? (
                <p dir="auto" className="text-small">
                  {note}
                </p>
              ) : null}
              {state && before?.state ? (
                <Changes changes={changesOf(before.state, state)} nameOf={nameOf} none={t('noChange')} />
              ) : (
                <p className="text-small text-muted">{t(before ? 'unreadable' : 'asItBegan')}</p>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
