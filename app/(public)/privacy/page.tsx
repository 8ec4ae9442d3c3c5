/** What the site keeps of its readers and of the people who sign in, for how long, and how it is given out and erased. */
import type { Metadata } from 'next';
import { LINK_KEPT_DAYS } from '@/lib/db/ended-data';
import { addressesOf } from '../../messages/addresses';
import { here } from '../../messages/locale';
import { translator } from '../../messages/translator';
import { Section } from '../../Section';

const READERS = ['nobody', 'cookies', 'address', 'away'] as const;
const PEOPLE = ['kept', 'ends', 'take', 'erase', 'backups'] as const;

export function generateMetadata(): Metadata {
  const t = translator('privacy');
  return {
    title: t('title'),
    description: t('description'),
    alternates: addressesOf('/privacy'),
    openGraph: { type: 'article', title: t('title'), description: t('description'), url: here('/privacy') },
  };
}

export default function PrivacyPage() {
  const t = translator('privacy');
  return (
    <div className="page-width flex flex-col gap-10 pt-16">
      <h1 className="font-serif text-title">{t('title')}</h1>
      <Section title={t('readers.title')} className="measure">
        {READERS.map((part) => (
          <p key={part}>{t(`readers.${part}`)}</p>
        ))}
      </Section>
      <Section title={t('people.title')} className="measure">
        {PEOPLE.map((part) => (
          <p key={part}>{t(`people.${part}`, { days: LINK_KEPT_DAYS })}</p>
        ))}
      </Section>
    </div>
  );
}
