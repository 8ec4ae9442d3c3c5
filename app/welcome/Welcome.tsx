'use client';
/**
 * Who comes by a link that an administrator made sets a password. What is secret stands behind the `#` of the address, so
 * that no server, proxy or other site ever sees it in one: it is sent in the body alone.
 */
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useHere } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import { LINK_PAGE, type OpenedLink } from '@/lib/domain/one-time-link';
import { openLinkAction } from './actions';
import { type LinkRefusal, PasswordFields } from './PasswordFields';

type Opened =
  | { kind: 'waiting' }
  | { kind: 'refused'; reason: LinkRefusal }
  | { kind: 'open'; link: OpenedLink };

export function Welcome({ least }: { least: number }) {
  const t = useTranslations('people.welcome');
  const page = useHere()(LINK_PAGE);
  const [token, setToken] = useState('');
  const [opened, setOpened] = useState<Opened>({ kind: 'waiting' });
  useEffect(() => {
    let left = false;
    const open = async () => {
      const given = location.hash.slice(1);
      setToken(given);
      setOpened({ kind: 'waiting' });
      const answer = await openLinkAction({ token: given }).catch(() => null);
      if (left) return;
      // Read: it stays neither in the address nor in the history. Where the site did not answer, a reload asks again.
      if (answer) history.replaceState(history.state, '', page);
      if (!answer) setOpened({ kind: 'refused', reason: 'offline' });
      else
        setOpened(
          answer.ok ? { kind: 'open', link: answer.link } : { kind: 'refused', reason: answer.reason },
        );
    };
    void open();
    // Another link put into the same window.
    addEventListener('hashchange', open);
    return () => {
      left = true;
      removeEventListener('hashchange', open);
    };
  }, [page]);
  if (opened.kind === 'waiting')
    return (
      <>
        <p role="status" className="text-muted">
          {t('opening')}
        </p>
        <noscript>{t('noScript')}</noscript>
      </>
    );
  if (opened.kind === 'refused')
    return (
      <Notice kind="error" className="max-w-2xl">
        {t(`refusals.${opened.reason}`)}
      </Notice>
    );
  return <PasswordFields token={token} link={opened.link} least={least} />;
}
