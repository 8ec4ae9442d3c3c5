'use client';
/** One sentence: its words marked by kind, and on demand what each rule found in it. */
import { useLocale, useTranslations } from 'use-intl';
import type { ExplainedDate, ExplainedName, ExplainedSentence, Explanation } from '@/lib/domain/explanation';
import { commaOf, isolated } from '@/lib/domain/intl';
import { useWhy } from './ReadActs';
import { type ReadKind, type ReadMark, ReadText } from './ReadText';
import { useDateWords, usePlaceWords } from './reading-words';

function Row({ words, language, children }: { words: string; language: string; children: React.ReactNode }) {
  return (
    <li className="grid gap-x-4 py-1 sm:grid-cols-[minmax(6rem,14rem)_1fr]">
      <q lang={language} dir="auto" className="font-serif">
        {words}
      </q>
      <div className="flex min-w-0 flex-col text-small">{children}</div>
    </li>
  );
}

function useNameNotes() {
  const comma = commaOf(useLocale());
  const t = useTranslations('reading');
  const dateWords = useDateWords();
  return (name: ExplainedName): string[] => {
    const { office, capacity, of } = name;
    const bound = (edtf: string | null, open: string) => (edtf ? dateWords(edtf) : open);
    const since =
      office?.from || office?.to
        ? t('since', { from: bound(office.from, t('unknownDay')), to: bound(office.to, t('today')) })
        : '';
    const day = office?.day ? dateWords(office.day) : '';
    return [
      name.actor
        ? [
            t('standsFor', { name: isolated(name.actor) }),
            capacity
              ? of
                ? t('capacityOf', { capacity: isolated(capacity), of: isolated(of) })
                : t('capacity', { capacity: isolated(capacity) })
              : '',
            name.actorId === null ? t('unknownActor') : '',
          ]
            .filter(Boolean)
            .join(comma)
        : t(name.kind === 'pair' ? 'pair' : name.kind === 'pronoun' ? 'pronoun' : 'forNobody'),
      office ? t(`office.${office.reason}`, { day, since }) : '',
      name.attributive ? t('attributive') : '',
    ].filter(Boolean);
  };
}

function useDateNotes(rules: Readonly<Record<string, string>>) {
  const t = useTranslations('reading');
  return (date: ExplainedDate): string[] =>
    [
      rules[date.rule] ?? '',
      date.counted ? t('counted') : '',
      date.yearStated ? '' : t('yearInferred'),
      date.stamp ? t('stamp') : '',
    ].filter(Boolean);
}

export function ReadSentence({
  sentence,
  explanation,
  rules,
}: {
  sentence: ExplainedSentence;
  explanation: Explanation;
  rules: Readonly<Record<string, string>>;
}) {
  const t = useTranslations('reading');
  const types = useTranslations('words.types');
  const comma = commaOf(useLocale());
  const dateWords = useDateWords();
  const placeWords = usePlaceWords();
  const nameNotes = useNameNotes();
  const dateNotes = useDateNotes(rules);
  const why = useWhy(explanation);
  const { language } = explanation;
  const { dates, names, places } = sentence;
  const acts = sentence.acts.flatMap((id) => explanation.acts[id] ?? []);
  const marks: ReadMark[] = [
    ...acts.map((each) => ({ ...each, kind: 'act' as const })),
    ...dates.map((each) => ({ ...each, kind: 'date' as const })),
    ...places.filter(({ located }) => located).map((each) => ({ ...each, kind: 'place' as const })),
    ...names.map((each) => ({ ...each, kind: 'name' as const })),
  ];
  const parts: [ReadKind, React.ReactNode[]][] = [
    [
      'date',
      dates.map((date) => (
        <Row key={date.start} words={date.text} language={language}>
          <span>
            <span className="figures font-strong">{date.edtf ? dateWords(date.edtf) : t('noEdtf')}</span>
            {date.edtf ? <code className="ms-2 text-muted">{date.edtf}</code> : null}
          </span>
          <span>{dateNotes(date).join(' ')}</span>
          <span className="text-muted">{t('rule', { id: date.rule })}</span>
        </Row>
      )),
    ],
    [
      'name',
      names.map((name) => (
        <Row key={`${name.start} ${name.end}`} words={name.text} language={language}>
          {nameNotes(name).map((note) => (
            <span key={note}>{note}</span>
          ))}
        </Row>
      )),
    ],
    [
      'place',
      places.map((place) => (
        <Row key={place.start} words={place.text} language={language}>
          <span className="font-strong">{placeWords(place.name, place.country)}</span>
          <span>{t(place.located ? 'located' : 'notLocated')}</span>
        </Row>
      )),
    ],
    [
      'act',
      acts.map((act) => (
        <Row key={act.id} words={act.text} language={language}>
          <span>
            {[
              t('actLine', {
                kind: types(act.type),
                form: t(`form.${act.form}`),
                mood: t(`mood.${act.mood}`),
              }),
              act.passive ? t('passive') : '',
              act.quoted ? t('quoted') : '',
            ]
              .filter(Boolean)
              .join(comma)}
            <span className="ms-2 text-muted">{t('cameo', { code: act.cameo })}</span>
          </span>
          <span>
            <span className="font-strong">{t(`outcome.${act.outcome}`)}.</span> {why(act)}
          </span>
        </Row>
      )),
    ],
  ];
  const found = parts.filter(([, rows]) => rows.length > 0);
  return (
    <details className="border-line border-b py-2 last:border-0">
      <summary>
        <span className="inline-block w-[calc(100%-1.5rem)] align-top">
          {sentence.source === 'title' ? (
            <span className="text-small text-muted">{t('titlePart')}</span>
          ) : null}
          <ReadText words={sentence} marks={marks} language={language} />
        </span>
      </summary>
      <div className="flex flex-col gap-3 py-2 ps-5">
        {found.length === 0 ? <p className="text-small text-muted">{t('nothingFound')}</p> : null}
        {found.map(([part, rows]) => (
          <section key={part} aria-label={t(`parts.${part}`)}>
            <h3 className="text-small font-strong text-muted">{t(`parts.${part}`)}</h3>
            <ul className="flex flex-col">{rows}</ul>
          </section>
        ))}
      </div>
    </details>
  );
}
