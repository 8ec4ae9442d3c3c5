import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { Notice } from '@/components/ui/Notice';
import { requireRole } from '@/lib/auth/session';
import { database } from '@/lib/db/client';
import { findDeskActor } from '@/lib/db/desk-actors';
import { findPageStatus } from '@/lib/db/page-status';
import { findRecordVersion } from '@/lib/db/record-versions';
import { slugSchema } from '@/lib/domain/actor';
import { translator } from '../../../messages/translator';
import { readSegment } from '../../../request-query';
import { RecordMessages } from '../../RecordMessages';
import { ActorForm } from '../ActorForm';
import { valuesOf } from '../actor-values';

export const metadata: Metadata = { title: translator('records.actors')('title') };

export default async function EditActorPage({ params }: { params: Promise<{ slug: string }> }) {
  await requireRole('editor');
  const slug = await readSegment('slug', slugSchema, params);
  const saved = await findRecordVersion(database(), 'actor', slug);
  const actor = await findDeskActor(database(), slug);
  if (!actor || !saved) notFound();
  const shown = (await findPageStatus(database(), 'actors', slug)) === 200;
  const t = translator('records.actors');
  return (
    <div className="flex flex-col gap-6">
      <div className="flex flex-wrap items-baseline justify-between gap-4">
        <h1 className="font-serif text-title">{t('edit', { name: actor.name })}</h1>
        {shown ? (
          <Link className="text-accent text-small" href={`/actors/${actor.slug}`}>
            {t('public')}
          </Link>
        ) : null}
      </div>
      {actor.origin === 'reference' ? (
        <Notice kind="warning" title={t('referenceTitle')}>
          {t('referenceText')}
        </Notice>
      ) : null}
      <RecordMessages>
        <ActorForm key={actor.slug} existing={actor.slug} initial={valuesOf(actor)} version={saved.version} />
      </RecordMessages>
    </div>
  );
}
