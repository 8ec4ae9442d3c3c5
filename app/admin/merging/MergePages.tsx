/** What the pages on which two events or two actors are merged share: the head, the search, the two sides and the form. */
import { randomUUID } from 'node:crypto';
import { PrimaryButton } from '@/components/desk/PrimaryButton';
import { RequestKey } from '@/components/desk/RequestKey';
import { Button, ButtonLink } from '@/components/ui/Button';
import { Link } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import { QueryForm } from '@/components/ui/QueryForm';
import { TextField } from '@/components/ui/TextField';
import { ToldNotice } from '@/components/ui/ToldNotice';
import { slugSchema } from '@/lib/domain/actor';
import { translator } from '../../messages/translator';
import { param, wordsParam } from '../../request-query';
import { MERGE_QUERY, type MergeRefusal } from '../merge-words';
import { PageHead } from '../PageHead';

export type MergedKind = 'event' | 'actor';

/** What stands behind the question mark: the other record, what is searched for, and what could not be done. */
export const MERGE_PAGE_QUERY = { ...MERGE_QUERY, with: param(slugSchema, undefined), q: wordsParam };

/** How many are found at the most. */
export const MOST_FOUND = 12;

const pageOf = (kind: MergedKind, slug: string) => `/admin/${kind}s/${slug}`;

/** A record by its name, with a quieter word about it. */
export interface MergeName {
  slug: string;
  name: string;
  note: string;
}

function NameLine({
  kind,
  record: { slug, name, note },
  strong,
}: {
  kind: MergedKind;
  record: MergeName;
  strong?: boolean;
}) {
  return (
    <>
      <Link className={`quiet-link ${strong ? 'font-strong' : ''}`} href={pageOf(kind, slug)}>
        <bdi>{name}</bdi>
      </Link>{' '}
      <span className="figures text-muted text-small">{note}</span>
    </>
  );
}

export function MergeFrame({
  kind,
  lead,
  unmerged,
  record,
  children,
}: {
  kind: MergedKind;
  lead: string;
  /** Why the last try came to nothing. */
  unmerged: MergeRefusal | undefined;
  /** The one that is to stand, while the other is looked for. */
  record?: MergeName;
  children: React.ReactNode;
}) {
  const t = translator('merges');
  return (
    <>
      <PageHead title={t(`${kind}.title`)} lead={lead} />
      {unmerged ? (
        <div className="mb-6">
          <ToldNotice by="unmerged" kind="error">
            {t(`refused.${unmerged}`)}
          </ToldNotice>
        </div>
      ) : null}
      {record ? (
        <p className="mb-6">
          <NameLine kind={kind} record={record} strong />
        </p>
      ) : null}
      <div className="flex max-w-3xl flex-col gap-6">{children}</div>
    </>
  );
}

export function MergeSearch({
  kind,
  slug,
  q,
  title,
  empty,
  found,
  children,
}: {
  kind: MergedKind;
  /** Of the record that is to stand. */
  slug: string;
  q: string;
  title: string;
  /** Where nothing is found. */
  empty: string;
  found: readonly (MergeName & { why?: string })[];
  /** What is to be said of the search. */
  children?: React.ReactNode;
}) {
  const t = translator('merges');
  return (
    <>
      <search>
        <QueryForm action={`${pageOf(kind, slug)}/merge`} className="flex flex-wrap items-end gap-3">
          <TextField
            type="search"
            name="q"
            label={t(`${kind}.search`)}
            defaultValue={q}
            dir="auto"
            most={200}
            className="min-w-56 grow"
          />
          <Button type="submit">{translator('desk')('show')}</Button>
        </QueryForm>
      </search>
      <section aria-labelledby="candidates" className="flex flex-col gap-1">
        <h2 id="candidates" className="font-serif text-heading">
          {title}
        </h2>
        {children}
        {found.length === 0 ? <p className="text-muted">{empty}</p> : null}
        <ul className="flex flex-col">
          {found.map((other) => (
            <li
              key={other.slug}
              className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-line border-b py-3 last:border-0"
            >
              <div className="min-w-0">
                <NameLine kind={kind} record={other} />
                {other.why ? <p className="text-muted text-small">{other.why}</p> : null}
              </div>
              <ButtonLink
                href={`${pageOf(kind, slug)}/merge?with=${other.slug}`}
                aria-label={t(`${kind}.compareNamed`, { title: other.name })}
              >
                {t('event.compare')}
              </ButtonLink>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** The two side by side; `told` is what is known of each. */
export function MergeSides({
  kind,
  into,
  from,
}: {
  kind: MergedKind;
  into: MergeName & { told: React.ReactNode };
  from: MergeName & { told: React.ReactNode };
}) {
  const t = translator('merges');
  return (
    <dl className="grid gap-x-8 gap-y-4 md:grid-cols-2">
      {[
        { label: t(`${kind}.stands`), side: into },
        { label: t(`${kind}.goes`), side: from },
      ].map(({ label, side }) => (
        <div key={side.slug} className="flex min-w-0 flex-col gap-1 border-line border-s-2 ps-4">
          <dt className="text-muted text-small">{label}</dt>
          <dd>
            <Link className="quiet-link font-strong" href={pageOf(kind, side.slug)}>
              <bdi>{side.name}</bdi>
            </Link>
            <p className="figures text-muted text-small">{side.note}</p>
            {side.told}
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface Versioned {
  slug: string;
  version: number;
}

/** Merges them, or leads on: the other way round, or to another record. */
export function MergeForm({
  kind,
  into,
  from,
  merge,
}: {
  kind: MergedKind;
  into: Versioned;
  from: Versioned;
  merge: (form: FormData) => Promise<void>;
}) {
  const t = translator('merges');
  return (
    <form action={merge} className="flex flex-wrap gap-3">
      <input type="hidden" name="into" value={into.slug} />
      <input type="hidden" name="from" value={from.slug} />
      <input type="hidden" name="intoVersion" value={into.version} />
      <input type="hidden" name="fromVersion" value={from.version} />
      <RequestKey first={randomUUID()} />
      <PrimaryButton pendingLabel={t(`${kind}.saving`)}>{t(`${kind}.now`)}</PrimaryButton>
      <SwapLink kind={kind} into={into.slug} from={from.slug} />
      <AnotherLink kind={kind} slug={into.slug} />
    </form>
  );
}

function SwapLink({ kind, into, from }: { kind: MergedKind; into: string; from: string }) {
  return (
    <ButtonLink href={`${pageOf(kind, from)}/merge?with=${into}`}>
      {translator('merges')(`${kind}.swap`)}
    </ButtonLink>
  );
}

function AnotherLink({ kind, slug }: { kind: MergedKind; slug: string }) {
  return (
    <ButtonLink href={`${pageOf(kind, slug)}/merge`}>{translator('merges')(`${kind}.another`)}</ButtonLink>
  );
}

/** Why the two cannot be merged, and the ways on. */
export function MergeBarred({
  kind,
  slug,
  reason,
  swapWith,
}: {
  kind: MergedKind;
  slug: string;
  reason: MergeRefusal;
  /** The other, where it goes the other way round. */
  swapWith?: string;
}) {
  return (
    <>
      <Notice kind="error">{translator('merges')(`refused.${reason}`)}</Notice>
      <div className="flex flex-wrap gap-3">
        {swapWith ? <SwapLink kind={kind} into={slug} from={swapWith} /> : null}
        <AnotherLink kind={kind} slug={slug} />
      </div>
    </>
  );
}
