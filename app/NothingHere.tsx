/** What is said at an address at which nothing stands, with ways on; the frame is the page's. */
import { ButtonLink } from '@/components/ui/Button';
import { MessagePage } from './MessagePage';
import { translator } from './messages/translator';

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
