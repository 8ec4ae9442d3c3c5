import { ButtonLink } from '@/components/ui/Button';
import { MessagePage } from './MessagePage';
import { translator } from './messages/translator';
import { PublicFrame } from './PublicFrame';

export default function Forbidden() {
  const t = translator('error');
  return (
    <PublicFrame>
      <MessagePage title={t('forbiddenTitle')} text={t('forbiddenText')}>
        <ButtonLink href="/admin">{translator('site')('editors')}</ButtonLink>
        <ButtonLink href="/">{translator('notFound')('home')}</ButtonLink>
      </MessagePage>
    </PublicFrame>
  );
}
