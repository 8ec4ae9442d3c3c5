/**
 * What is said at an address at which nothing stands, with ways on; the frame is the page's. Pages of records draw it
 * themselves, because what `notFound()` shows is drawn by the browser alone.
 */
import { ButtonLink } from '@/components/ui/Button';
import { MessagePage } from './MessagePage';
import { translator } from './messages/translator';

/** What the head of such a page says. */
export const nothingHere = () => ({ title: translator('notFound')('title'), robots: { index: false } });

export function NothingHere() {
  const t = translator('notFound');
  return (
    <MessagePage title={t('title')} text={t('text')}>
      <ButtonLink href="/" look="primary">
        {t('home')}
      </ButtonLink>
      <ButtonLink href="/search">{translator('site')('search')}</ButtonLink>
    </MessagePage>
  );
}
