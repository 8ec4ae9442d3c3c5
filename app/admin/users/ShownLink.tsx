'use client';
/** A link that was just made: nothing but this page has it in full. */
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { CopyText } from '@/components/ui/CopyText';
import { useHere } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import { LINK_PAGE } from '@/lib/domain/one-time-link';

export function ShownLink({ token, title }: { token: string; title: string }) {
  const t = useTranslations('people.invite');
  // In the language of whoever made it; the page itself offers the others.
  const page = useHere()(LINK_PAGE);
  const box = useRef<HTMLDivElement>(null);
  // Whoever made it by keyboard is led to it.
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1} className="outline-none">
      <Notice kind="success" title={title}>
        <CopyText
          text={`${location.origin}${page}#${token}`}
          labels={{ copy: t('copy'), copied: t('copied') }}
        />
      </Notice>
    </div>
  );
}
