'use client';
/** The browsers in which a person is signed in: one or all others are signed out. */
import { useLocale, useTranslations } from 'use-intl';
import { AskButton } from '@/components/desk/AskButton';
import { EndableList, useSaid } from '@/components/desk/EndableList';
import { commaOf } from '@/lib/domain/intl';
import { signOutOthersAction } from './actions';

interface Shown {
  id: string;
  /** In words: "Firefox on Windows". */
  device: string;
  when: string;
  /** '' where it is not known. */
  address: string;
  here: boolean;
}

export function Sessions({ sessions }: { sessions: readonly Shown[] }) {
  const t = useTranslations('account.sessions');
  const refusals = useTranslations('account.refusals');
  const locale = useLocale();
  const { line, say } = useSaid();
  const end = async (id: string | null): Promise<string | null> => {
    say('');
    try {
      const answer = await signOutOthersAction({ id });
      if (!answer.ok) return answer.reason === 'missing' ? t('missing') : refusals(answer.reason);
      say(t('done', { count: answer.ended }));
      return null;
    } catch {
      return t('offline');
    }
  };
  const common = { keep: t('keep'), close: t('close') };
  return (
    <>
      {line}
      <EndableList
        label={t('list')}
        rows={sessions.map(({ id, device, when, address, here }) => ({
          id,
          name: (
            <>
              {/* In the direction of the page, whose words stand between the names. */}
              {device}
              {here ? <span className="font-normal text-accent"> ({t('here')})</span> : null}
            </>
          ),
          told: [t('signedIn', { when }), address ? t('from', { address }) : '']
            .filter(Boolean)
            .join(commaOf(locale)),
          end: here
            ? undefined
            : {
                words: {
                  deed: t('signOut'),
                  deedOf: t('signOutOf', { device, when }),
                  title: t('ask'),
                  text: t('askText', { device, when }),
                  ...common,
                },
                act: () => end(id),
              },
        }))}
      />
      {sessions.some(({ here }) => !here) ? (
        <AskButton
          look="secondary"
          words={{ deed: t('all'), title: t('allAsk'), text: t('allText'), ...common }}
          act={() => end(null)}
        />
      ) : null}
    </>
  );
}
