import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { requireRole } from '@/lib/auth/session';
import { database } from '@/lib/db/client';
import { findRecordVersion } from '@/lib/db/record-versions';
import { findRelationship } from '@/lib/db/relationships';
import { slugSchema } from '@/lib/domain/actor';
import { translator } from '../../../messages/translator';
import { readSegment } from '../../../request-query';
import { RecordMessages } from '../../RecordMessages';
import { RelationshipForm } from '../RelationshipForm';

export const metadata: Metadata = { title: translator('records.relationships')('title') };

export default async function EditRelationshipPage({ params }: { params: Promise<{ slug: string }> }) {
  await requireRole('editor');
  const key = await readSegment('slug', slugSchema, params);
  const saved = await findRecordVersion(database(), 'relationship', key);
  const relationship = await findRelationship(database(), key);
  if (!relationship || !saved) notFound();
  const t = translator('records.relationships');
  const { slug, title, description, parties } = relationship;
  return (
    <div className="flex flex-col gap-6">
      <div className="flex flex-wrap items-baseline justify-between gap-4">
        <h1 className="font-serif text-title">{t('edit', { name: title })}</h1>
        <Link className="text-accent text-small" href={`/relationships/${slug}`}>
          {t('public')}
        </Link>
      </div>
      <RecordMessages>
        <RelationshipForm
          key={slug}
          existing={slug}
          initial={{ slug, title, description, parties }}
          version={saved.version}
        />
      </RecordMessages>
    </div>
  );
}
