import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AlsoHere } from '@/components/desk/AlsoHere';
import { Link } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import { ToldNotice } from '@/components/ui/ToldNotice';
import { requireRole } from '@/lib/auth/session';
import { findMergedActor } from '@/lib/db/actor-merges';
import { database } from '@/lib/db/client';
import { findDeskActor } from '@/lib/db/desk-actors';
import { listMergesOfActor } from '@/lib/db/merges';
import { findPageStatus } from '@/lib/db/page-status';
import { findRecordState, listRecordRevisions } from '@/lib/db/record-revisions';
import { findRecordVersion } from '@/lib/db/record-versions';
import { slugSchema } from '@/lib/domain/actor';
import { redirect } from '../../../lead';
import { translator } from '../../../messages/translator';
import { readQuery, readSegment, type SearchParams } from '../../../request-query';
import { MergeLines } from '../../MergeLines';
import { MERGE_QUERY } from '../../merge-words';
import { RecordHistory, VERSIONS_TOLD, versionParam } from '../../RecordHistory';
import { RecordMessages } from '../../RecordMessages';
import { ActorForm } from '../ActorForm';
import { actorChanges, actorFieldInWords } from '../actor-changes';
import { valuesOf } from '../actor-values';
import { undoMerge } from './merge/actions';

export const generateMetadata = (): Metadata => ({ title: translator('records.actors')('title') });

const QUERY = { ...MERGE_QUERY, version: versionParam };

export default async function EditActorPage({
  params,
  searchParams,
}: {
  params: Promise<{ slug: string }>;
  searchParams: SearchParams;
}) {
  const user = await requireRole('editor');
  const slug = await readSegment('slug', slugSchema, params);
  const standing = await findMergedActor(database(), slug);
  if (standing) redirect(`/admin/actors/${standing}`);
  const { version, merge, unmerged } = await readQuery(QUERY, searchParams);
  const saved = await findRecordVersion(database(), 'actor', slug, user);
  const actor = await findDeskActor(database(), slug);
  if (!actor || !saved) notFound();
  const shown = (await findPageStatus(database(), 'actors', slug)) === 200;
  const then = version === null ? null : await findRecordState(database(), 'actor', slug, version);
  const restored = then && version !== null ? { version, values: valuesOf({ ...then, slug }) } : null;
  const merges = await listMergesOfActor(database(), slug);
  const t = translator('records.actors');
  const merged = translator('merges');
  return (
    <div className="flex flex-col gap-6">
      <div className="flex flex-wrap items-baseline justify-between gap-4">
        <h1 className="font-serif text-title">{t('edit', { name: actor.name })}</h1>
        {shown ? (
          <Link className="text-accent text-small" href={`/actors/${actor.slug}`}>
            {t('public')}
          </Link>
        ) : null}
        <Link className="text-accent text-small" href={`/admin/actors/${actor.slug}/merge`}>
          {merged('actor.link')}
        </Link>
      </div>
      <AlsoHere kind="actor" record={slug} />
      {merge && merge !== 'unsplit' ? (
        <ToldNotice by="merge" kind="success">
          {merged(`actor.told.${merge}`)}
        </ToldNotice>
      ) : null}
      {unmerged ? (
        <ToldNotice by="unmerged" kind="error">
          {merged(`refused.${unmerged}`)}
        </ToldNotice>
      ) : null}
      <MergeLines lines={merges} record={actor.slug} undo={undoMerge} />
      {actor.origin === 'reference' ? (
        <Notice kind="warning" title={t('referenceTitle')}>
          {t('referenceText')}
        </Notice>
      ) : null}
      <RecordMessages>
        <ActorForm
          key={`${slug} ${restored?.version ?? ''}`}
          existing={slug}
          initial={valuesOf(actor)}
          version={saved.version}
          restored={restored}
        />
      </RecordMessages>
      <RecordHistory
        address={`/admin/actors/${slug}`}
        current={saved.version}
        revisions={await listRecordRevisions(database(), 'actor', slug, VERSIONS_TOLD)}
        changesOf={actorChanges}
        nameOf={actorFieldInWords}
      />
    </div>
  );
}
