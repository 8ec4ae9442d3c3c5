/** What somebody is told whose role does not reach to a page; the frame is the page's. */
import { ButtonLink } from '@/components/ui/Button';
import { MessagePage } from './MessagePage';
import { translator } from './messages/translator';

export function Refused() {
  const t = translator('error');
  return (
    <MessagePage title={t('forbiddenTitle')} text={t('forbiddenText')}>
      <ButtonLink href="/admin">{translator('site')('editors')}</ButtonLink>
      <ButtonLink href="/">{translator('notFound')('home')}</ButtonLink>
    </MessagePage>
  );
}
