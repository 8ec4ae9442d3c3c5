import type { Metadata } from 'next';
import { PASSWORD_MIN } from '@/lib/domain/password';
import { localeNow } from '../messages/locale';
import { MessagesProvider } from '../messages/MessagesProvider';
import { messagesNow } from '../messages/messages-now';
import { translator } from '../messages/translator';
import { PublicFrame } from '../PublicFrame';
import { Welcome } from './Welcome';

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator('people.welcome')('title'), robots: { index: false } };
}

export default function WelcomePage() {
  const { welcome } = messagesNow().people;
  return (
    <PublicFrame>
      <div className="page-width flex flex-col gap-5 pt-16">
        <h1 className="font-serif text-title">{translator('people.welcome')('title')}</h1>
        <MessagesProvider locale={localeNow()} messages={{ people: { welcome } }}>
          <Welcome least={PASSWORD_MIN} />
        </MessagesProvider>
      </div>
    </PublicFrame>
  );
}
