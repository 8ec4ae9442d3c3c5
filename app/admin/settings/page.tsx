import type { Metadata } from 'next';
import { requireRole } from '@/lib/auth/session';
import { database } from '@/lib/db/client';
import { findSettings } from '@/lib/db/site-settings';
import { lookAtReader } from '@/lib/workflows/model-readings/look-at-reader';
import { translator } from '../../messages/translator';
import { PageHead } from '../PageHead';
import { PeopleMessages } from '../users/PeopleMessages';
import { ReaderPanel } from './ReaderPanel';
import { SettingsForm } from './SettingsForm';

export function generateMetadata(): Metadata {
  return { title: translator('people.settings')('title') };
}

export default async function SettingsPage() {
  await requireRole('administrator');
  const t = translator('people.settings');
  const [settings, reader] = await Promise.all([findSettings(database()), lookAtReader(database())]);
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <PeopleMessages>
        <SettingsForm settings={settings} />
        <ReaderPanel reader={reader} />
      </PeopleMessages>
    </>
  );
}
