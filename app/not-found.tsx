import { ButtonLink } from '@/components/ui/Button';
import { MessagePage } from './MessagePage';
import { translator } from './messages/translator';
import { PublicFrame } from './PublicFrame';

export const metadata = { title: translator('notFound')('title') };

export default function NotFound() {
  const t = translator('notFound');
  const site = translator('site');
  return (
    <PublicFrame>
      <MessagePage title={t('title')} text={t('text')}>
        <ButtonLink href="/" look="primary">
          {t('home')}
        </ButtonLink>
        <ButtonLink href="/search">{site('search')}</ButtonLink>
      </MessagePage>
    </PublicFrame>
  );
}
