'use client';
/** How an article was read, from the reference day to each act, and sentence by sentence. */
import '../review.css';
import './reading.css';
import { useTranslations } from 'use-intl';
import type { Explanation } from '@/lib/domain/explanation';
import { actOfDraft, ReadActs } from './ReadActs';
import { ReadSentence } from './ReadSentence';
import { useDateWords, useLanguageWords, usePlaceWords } from './reading-words';

function Frame({ explanation }: { explanation: Explanation }) {
  const t = useTranslations('reading');
  const dateWords = useDateWords();
  const [languageWords, placeWords] = [useLanguageWords(), usePlaceWords()];
  const { reference, dateline, language, supported, lone } = explanation;
  const rows: [string, React.ReactNode][] = [
    [
      t('language'),
      supported ? languageWords(language) : t('unsupported', { language: languageWords(language) }),
    ],
    [
      t('reference'),
      <>
        {t(`referenceFrom.${reference.from}`, { day: reference.day ? dateWords(reference.day) : '' })}
        {reference.words ? (
          <>
            {' '}
            <q dir="auto" lang={language} className="font-serif">
              {reference.words.text}
            </q>
          </>
        ) : null}
      </>,
    ],
    [t('dateline'), dateline ? placeWords(dateline.name, dateline.country) : t('noDateline')],
  ];
  return (
    <div className="flex flex-col gap-1">
      <dl className="grid gap-x-6 gap-y-1 sm:grid-cols-[10rem_1fr]">
        {rows.map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-muted">{name}</dt>
            <dd className="min-w-0">{value}</dd>
          </div>
        ))}
      </dl>
      {lone ? <p>{t('lone')}</p> : null}
    </div>
  );
}

function Part({
  id,
  title,
  help,
  children,
}: {
  id: string;
  title: string;
  help?: string;
  children: React.ReactNode;
}) {
  return (
    <section aria-labelledby={id} className="flex flex-col gap-2">
      <h2 id={id} className="font-serif text-heading">
        {title}
      </h2>
      {help ? <p className="text-small text-muted">{help}</p> : null}
      {children}
    </section>
  );
}

export function ReadingExplained({
  explanation,
  rules,
  draftWords = null,
}: {
  explanation: Explanation;
  /** What each date rule does, by its id. */
  rules: Readonly<Record<string, string>>;
  /** The words of the kind of the draft under review, by which its act is pointed out. */
  draftWords?: { source: 'title' | 'body'; start: number; end: number } | null;
}) {
  const t = useTranslations('reading');
  const { acts, sentences, omitted, lone } = explanation;
  return (
    <div className="reading flex min-w-0 flex-col gap-8">
      <Part id="read-frame" title={t('frame')}>
        <Frame explanation={explanation} />
      </Part>
      <Part id="read-acts" title={t('acts')} help={lone || acts.length === 0 ? undefined : t('actsHelp')}>
        <ReadActs explanation={explanation} current={actOfDraft(acts, draftWords)} />
      </Part>
      <Part id="read-sentences" title={t('sentences')} help={t('sentencesHelp')}>
        <p className="flex flex-wrap gap-x-4 text-small">
          {(['act', 'date', 'name', 'place'] as const).map((kind) => (
            <span key={kind} className="read" data-kind={kind}>
              {t(`marks.${kind}`)}
            </span>
          ))}
        </p>
        <div>
          {sentences.map((sentence) => (
            <ReadSentence key={sentence.index} {...{ sentence, explanation, rules }} />
          ))}
        </div>
        {omitted > 0 ? <p className="text-small text-muted">{t('omitted', { count: omitted })}</p> : null}
      </Part>
    </div>
  );
}
