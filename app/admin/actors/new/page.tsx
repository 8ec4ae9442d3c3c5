import type { Metadata } from 'next';
import { requireRole } from '@/lib/auth/session';
import { translator } from '../../../messages/translator';
import { RecordMessages } from '../../RecordMessages';
import { ActorForm } from '../ActorForm';
import { NEW_ACTOR } from '../actor-values';

export const generateMetadata = (): Metadata => ({ title: translator('records.actors')('new') });

export default async function NewActorPage() {
  await requireRole('editor');
  return (
    <div className="flex flex-col gap-6">
      <h1 className="font-serif text-title">{translator('records.actors')('new')}</h1>
      <RecordMessages>
        <ActorForm existing={null} initial={NEW_ACTOR} version={null} />
      </RecordMessages>
    </div>
  );
}
