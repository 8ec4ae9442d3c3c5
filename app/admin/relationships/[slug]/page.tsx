import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AlsoHere } from '@/components/desk/AlsoHere';
import { Link } from '@/components/ui/language';
import { requireRole } from '@/lib/auth/session';
import { database } from '@/lib/db/client';
import { findRecordState, listRecordRevisions } from '@/lib/db/record-revisions';
import { findRecordVersion } from '@/lib/db/record-versions';
import { findRelationship } from '@/lib/db/relationships';
import { slugSchema } from '@/lib/domain/actor';
import { translator } from '../../../messages/translator';
import { readQuery, readSegment, type SearchParams } from '../../../request-query';
import { RecordHistory, VERSIONS_TOLD, versionParam } from '../../RecordHistory';
import { RecordMessages } from '../../RecordMessages';
import { RelationshipForm } from '../RelationshipForm';
import { relationshipChanges } from '../relationship-changes';

export const generateMetadata = (): Metadata => ({ title: translator('records.relationships')('title') });

const QUERY = { version: versionParam };

export default async function EditRelationshipPage({
  params,
  searchParams,
}: {
  params: Promise<{ slug: string }>;
  searchParams: SearchParams;
}) {
  const user = await requireRole('editor');
  const key = await readSegment('slug', slugSchema, params);
  const { version } = await readQuery(QUERY, searchParams);
  const saved = await findRecordVersion(database(), 'relationship', key, user);
  const relationship = await findRelationship(database(), key);
  if (!relationship || !saved) notFound();
  const t = translator('records.relationships');
  const { slug, title, description, parties } = relationship;
  const then = version === null ? null : await findRecordState(database(), 'relationship', slug, version);
  const restored = then && version !== null ? { version, values: { slug, parties, ...then } } : null;
  return (
    <div className="flex flex-col gap-6">
      <div className="flex flex-wrap items-baseline justify-between gap-4">
        <h1 className="font-serif text-title">{t('edit', { name: title })}</h1>
        <Link className="text-accent text-small" href={`/relationships/${slug}`}>
          {t('public')}
        </Link>
      </div>
      <AlsoHere kind="relationship" record={slug} />
      <RecordMessages>
        <RelationshipForm
          key={`${slug} ${restored?.version ?? ''}`}
          existing={slug}
          initial={{ slug, title, description, parties }}
          version={saved.version}
          restored={restored}
        />
      </RecordMessages>
      <RecordHistory
        address={`/admin/relationships/${slug}`}
        current={saved.version}
        revisions={await listRecordRevisions(database(), 'relationship', slug, VERSIONS_TOLD)}
        changesOf={relationshipChanges}
        nameOf={(field) => (field === 'title' ? t('name') : t('description'))}
      />
    </div>
  );
}
