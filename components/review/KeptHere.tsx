'use client';
/** At the page of a draft that is closed or gone: what this person typed in it and nobody has taken. */
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { usePerson } from '@/components/desk/DeskPerson';
import { readKept } from '@/components/desk/kept-store';
import { usePath } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import { type BeginInstead, KeptText } from './KeptText';
import { type LeftDraft, leftDraft } from './left-draft';

export function KeptHere({ begin }: { begin: BeginInstead }) {
  const t = useTranslations('versions.left');
  const person = usePerson();
  const id = /^\/admin\/drafts\/([0-9a-f-]{36})$/.exec(usePath())?.[1] ?? null;
  const [left, setLeft] = useState<LeftDraft | null>(null);
  useEffect(() => {
    if (id === null) return;
    let gone = false;
    void readKept({ person, form: 'draft', record: id }).then((kept) => {
      if (!gone) setLeft(leftDraft(id, kept));
    });
    return () => {
      gone = true;
    };
  }, [person, id]);
  if (left === null) return null;
  return (
    <Notice kind="warning" className="mb-6" title={t('here')}>
      <p className="measure">{t('kept')}</p>
      <KeptText key={left.id} {...left} begin={begin} onGone={() => setLeft(null)} />
    </Notice>
  );
}
