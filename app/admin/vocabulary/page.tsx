import type { Metadata } from 'next';
import { FoldedPart } from '@/components/desk/FoldedPart';
import { EmptyState } from '@/components/ui/EmptyState';
import { requireRole } from '@/lib/auth/session';
import { database } from '@/lib/db/client';
import { listTopicUse } from '@/lib/db/topics';
import { listTerms, listTypeUse } from '@/lib/db/vocabulary';
import { listChoices } from '@/lib/db/vocabulary-choices';
import { DEFAULT_LANGUAGE } from '@/lib/domain/language';
import { EVENT_TYPES, LANES, laneOf, TONES } from '@/lib/domain/ontology';
import { roleReaches } from '@/lib/domain/user';
import { OWN_COLOURS, PARTIES, type Term, type TermKind } from '@/lib/domain/vocabulary';
import { choicesOf } from '@/lib/domain/vocabulary-choice';
import { catalogues } from '../../messages/catalogue';
import { formatLanguage } from '../../messages/format';
import { languageNow } from '../../messages/locale';
import { messagesNow } from '../../messages/messages-now';
import { translator } from '../../messages/translator';
import { OverviewTabs } from '../OverviewTabs';
import { PageHead } from '../PageHead';
import { CodesForm } from './CodesForm';
import { OrderForm } from './OrderForm';
import type { ShownTerm } from './TermRow';
import { Terms } from './Terms';
import { AddTopic, TopicRows } from './Topics';

export function generateMetadata(): Metadata {
  return { title: translator('vocabulary')('title') };
}

export default async function VocabularyPage() {
  const user = await requireRole('viewer');
  const db = database();
  const chosen = await listTerms(db);
  const uses = new Map((await listTypeUse(db)).map((use) => [use.type as string, use]));
  const topics = await listTopicUse(db);
  const stored = await listChoices(db);
  const order = choicesOf({
    types: stored.types?.value,
    lanes: stored.lanes?.value,
    codes: stored.codes?.value,
  });
  const t = translator('vocabulary');
  const mayWrite = roleReaches(user.role, 'administrator');
  const language = languageNow();
  const { types, lanes, tones } = catalogues[language].words;
  const { words } = messagesNow();
  const show = (kind: TermKind, key: string, label: string, lane = ''): ShownTerm => {
    const blank: Term = { kind, key, labels: {}, lane: null, light: null, dark: null, version: 0 };
    const term = chosen.find((one) => one.kind === kind && one.key === key) ?? blank;
    return {
      term,
      label: term.labels[language] ?? null,
      own: { label, lane, colours: OWN_COLOURS[`${kind} ${key}`] ?? null },
    };
  };
  const none = <EmptyState title={t('noTopics')}>{t('noTopicsText')}</EmptyState>;
  return (
    <>
      <OverviewTabs here="vocabulary" />
      <PageHead title={t('title')} lead={t('lead')} />
      <div className="flex flex-col gap-10">
        <div className="measure flex flex-col gap-2 text-muted text-small">
          <p>{t('fixed')}</p>
          <p>{t('inLanguage', { language: formatLanguage(language) })}</p>
          {language === DEFAULT_LANGUAGE ? null : <p>{translator('cameo')('inEnglish')}</p>}
          {mayWrite ? null : <p>{t('adminsOnly')}</p>}
        </div>
        <Terms
          title={t('types')}
          text={t('typesText')}
          terms={order.types.map((type) => show('type', type, types[type], laneOf(type, 'planned')))}
          {...{ uses, mayWrite }}
        />
        <Terms
          title={t('lanes')}
          terms={order.lanes.map((lane) => show('lane', lane, lanes[lane]))}
          {...{ mayWrite }}
        />
        <Terms
          title={t('tones')}
          text={t('tonesText')}
          terms={TONES.map((tone) => show('tone', tone, tones[tone]))}
          {...{ mayWrite }}
        />
        {mayWrite ? (
          <div className="flex flex-col">
            <FoldedPart title={t('order')} text={t('orderText')}>
              <div className="grid items-start gap-x-12 gap-y-8 md:grid-cols-2">
                {(
                  [
                    ['lanes', order.lanes, LANES],
                    ['types', order.types, EVENT_TYPES],
                  ] as const
                ).map(([what, now, own]) => (
                  <div key={what} className="flex min-w-0 flex-col gap-2">
                    <h3 className="font-strong">{t(what)}</h3>
                    <OrderForm
                      {...{ what, now, own }}
                      names={words[what]}
                      version={stored[what]?.version ?? 0}
                    />
                  </div>
                ))}
              </div>
            </FoldedPart>
            <FoldedPart title={t('codesTitle')} text={t('codesText')}>
              <CodesForm now={order.codes} version={stored.codes?.version ?? 0} />
            </FoldedPart>
          </div>
        ) : null}
        {mayWrite ? (
          <Terms
            title={t('parties')}
            terms={PARTIES.map((party) => show('party', party, t(`party.${party}`)))}
            {...{ mayWrite }}
          />
        ) : null}
        <FoldedPart title={t('topics')} count={t('topicCount', { count: topics.length })}>
          {mayWrite ? <AddTopic /> : null}
          {mayWrite ? (
            <TopicRows topics={topics} none={none} />
          ) : topics.length === 0 ? (
            none
          ) : (
            <ul aria-label={t('topics')} className="gap-x-12 sm:columns-2">
              {topics.map((topic) => (
                <li key={`${topic.slug} ${topic.name}`} className="break-inside-avoid py-1">
                  <bdi>{topic.name}</bdi>{' '}
                  <span className="text-muted text-small">{t('events', { count: topic.events })}</span>
                </li>
              ))}
            </ul>
          )}
        </FoldedPart>
      </div>
    </>
  );
}
