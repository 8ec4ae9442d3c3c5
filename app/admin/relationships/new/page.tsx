import type { Metadata } from 'next';
import { requireRole } from '@/lib/auth/session';
import { translator } from '../../../messages/translator';
import { RecordMessages } from '../../RecordMessages';
import { RelationshipForm } from '../RelationshipForm';

export const generateMetadata = (): Metadata => ({ title: translator('records.relationships')('new') });

export default async function NewRelationshipPage() {
  await requireRole('editor');
  return (
    <div className="flex flex-col gap-6">
      <h1 className="font-serif text-title">{translator('records.relationships')('new')}</h1>
      <RecordMessages>
        <RelationshipForm
          existing={null}
          initial={{ slug: '', title: '', description: '', parties: [null, null] }}
          version={null}
        />
      </RecordMessages>
    </div>
  );
}
