/** How the record is made, what its words mean and what it cannot tell; with figures from the record itself. */
import type { Metadata } from 'next';
import { TypeIcon } from '@/components/timeline/TypeIcon';
import { CERTAINTIES } from '@/lib/domain/certainty';
import { laneOf } from '@/lib/domain/ontology';
import type { RecordFigures } from '@/lib/domain/record-figures';
import { cameoOfType } from '@/lib/domain/type-of-cameo';
import { addressesOf } from '../../messages/addresses';
import { choicesNow } from '../../messages/choices-now';
import { formatYear } from '../../messages/format';
import { here } from '../../messages/locale';
import { chosenLanesNow, messagesNow } from '../../messages/messages-now';
import { translator } from '../../messages/translator';
import { Section } from '../../Section';
import { DateSamples } from './DateSamples';
import { recordFigures } from './kept-figures';

const PARTS = ['sources', 'coding', 'dates', 'certainty', 'terms', 'limits', 'licence'] as const;
type Part = (typeof PARTS)[number];

export function generateMetadata(): Metadata {
  const t = translator('methodology');
  return {
    title: t('title'),
    description: t('description'),
    alternates: addressesOf('/methodology'),
    openGraph: {
      type: 'article',
      title: t('title'),
      description: t('description'),
      url: here('/methodology'),
    },
  };
}

function Sources({ sources, articles }: RecordFigures) {
  const t = translator('methodology.sources');
  return (
    <>
      <p>{t('published', { sources, articles })}</p>
      <p>{t('read')}</p>
      <p>{t('review')}</p>
      <p>{t('started')}</p>
      <p>{t('revisions')}</p>
    </>
  );
}

/** As which kinds the codes of others are read. */
function CodesRead() {
  const t = translator('methodology.coding');
  const words = translator('words.types');
  const { types, codes } = choicesNow();
  const rows = types.flatMap((type) => {
    const read = cameoOfType(type, codes);
    return read.length > 0 ? [{ term: words(type), text: read.join(', ') }] : [];
  });
  return (
    <details>
      <summary className="w-fit py-1 font-strong">{t('codesRead')}</summary>
      <div className="mt-2 flex flex-col gap-3">
        <p>{t('codesReadText')}</p>
        <Glossary rows={rows} />
      </div>
    </details>
  );
}

function Coding() {
  const t = translator('methodology.coding');
  const types = translator('words.types');
  const lanes = translator('words.lanes');
  const chosen = chosenLanesNow();
  const order = choicesNow();
  return (
    <>
      <p>{t('unit')}</p>
      <p>{t('types')}</p>
      <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[8rem_1fr]">
        {order.lanes.map((lane) => (
          <div key={lane} className="contents">
            <dt className="font-strong">{lanes(lane)}</dt>
            <dd className="flex flex-wrap gap-x-4 gap-y-1">
              {order.types
                .filter((type) => laneOf(type, 'planned', chosen) === lane)
                .map((type) => (
                  <span key={type} className="inline-flex items-center gap-1.5">
                    <TypeIcon type={type} />
                    {types(type)}
                  </span>
                ))}
            </dd>
          </div>
        ))}
      </dl>
      <p>{t('roles')}</p>
      <p>{t('cameo')}</p>
      <CodesRead />
      <p>{t('tone')}</p>
      <p>{t('order')}</p>
    </>
  );
}

function Dates({ events, byPrecision, implied }: RecordFigures) {
  const t = translator('methodology.dates');
  const { day, month, season, year, decade, interval } = byPrecision;
  return (
    <>
      <p>{t('text')}</p>
      <DateSamples />
      {events > 0 ? (
        <p>{t('counts', { day, month, year: season + year + decade, interval, implied })}</p>
      ) : null}
      <p>{t('calendars')}</p>
    </>
  );
}

function CertaintyPart({ events, byCertainty, contradictions }: RecordFigures) {
  const t = translator('methodology.certainty');
  const words = translator('words.certainties');
  const means = translator('certainty.means');
  return (
    <>
      <p>{t('text')}</p>
      <dl className="flex flex-col gap-3">
        {[...CERTAINTIES].reverse().map((certainty) => (
          <div key={certainty}>
            <dt className="flex justify-between gap-4 font-strong">
              {words(certainty)}
              {events > 0 ? (
                <span className="figures text-small font-normal text-muted">
                  {translator('home')('events', { count: byCertainty[certainty] })}
                </span>
              ) : null}
            </dt>
            <dd>{means(certainty)}</dd>
          </div>
        ))}
      </dl>
      <p>{t('independent')}</p>
      <p>{t('contradictions', { count: contradictions })}</p>
    </>
  );
}

/** Terms with their meaning. */
function Glossary({ rows }: { rows: readonly { term: string; text: string }[] }) {
  return (
    <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[10rem_1fr]">
      {rows.map(({ term, text }) => (
        <div key={term} className="contents">
          <dt className="font-strong">{term}</dt>
          <dd className="max-sm:mb-2">{text}</dd>
        </div>
      ))}
    </dl>
  );
}

const keysOf = <T extends object>(part: T) => Object.keys(part) as (keyof T & string)[];

function Terms({ actors, known }: RecordFigures) {
  const t = translator('methodology.terms');
  const rows = keysOf(messagesNow().methodology.terms.list).map((key) => ({
    term: t(`list.${key}.term`),
    text:
      key === 'actor' && actors > 0
        ? `${t('list.actor.text')} ${t('actors', { actors, known })}`
        : t(`list.${key}.text`),
  }));
  return <Glossary rows={rows} />;
}

function Limits({ byCertainty: { single, unconfirmed }, placed }: RecordFigures) {
  const t = translator('methodology.limits');
  return (
    <ul className="flex list-disc flex-col gap-2 ps-5">
      {keysOf(messagesNow().methodology.limits.list)
        .filter((key) => key !== 'single' || single + unconfirmed > 0)
        .map((key) => (
          <li key={key}>{t(`list.${key}`, { single, unconfirmed, placed })}</li>
        ))}
    </ul>
  );
}

function Licence() {
  const t = translator('methodology.licence');
  const rows = keysOf(messagesNow().methodology.licence.list).map((key) => ({
    term: t(`list.${key}.term`),
    text: t(`list.${key}.text`),
  }));
  return (
    <>
      <p>{t('ours')}</p>
      <p>{t('program')}</p>
      <Glossary rows={rows} />
    </>
  );
}

const CONTENT: Record<Part, (figures: RecordFigures) => React.ReactNode> = {
  sources: Sources,
  coding: Coding,
  dates: Dates,
  certainty: CertaintyPart,
  terms: Terms,
  limits: Limits,
  licence: Licence,
};

export default async function MethodologyPage() {
  const figures = await recordFigures();
  const t = translator('methodology');
  const { events, relationships, first, last } = figures;
  return (
    <article className="page-width grid gap-x-16 gap-y-12 pt-8 md:pt-12 lg:grid-cols-[minmax(0,1fr)_17rem]">
      <header className="flex flex-col gap-5 lg:col-span-2">
        <h1 className="max-w-[24ch] font-serif text-title">{t('title')}</h1>
        <p className="measure font-serif text-[1.1875rem] leading-8">
          {events === 0
            ? t('introNone')
            : t('intro', {
                events,
                relationships,
                span: first && last ? 'known' : 'none',
                from: first ? formatYear(first) : '',
                to: last ? formatYear(last) : '',
              })}
        </p>
      </header>
      <nav aria-label={t('contents')} className="lg:col-start-2 lg:row-start-2 print:hidden">
        <h2 className="text-small font-strong text-muted">{t('contents')}</h2>
        <ol className="mt-1 flex flex-col lg:sticky lg:top-6">
          {PARTS.map((part) => (
            <li key={part}>
              <a href={`#${part}`} className="link inline-block py-1">
                {t(`${part}.title`)}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <div className="flex min-w-0 flex-col gap-12 lg:row-start-2">
        {PARTS.map((part) => {
          const Content = CONTENT[part];
          return (
            <Section key={part} id={part} title={t(`${part}.title`)} className="measure">
              <Content {...figures} />
            </Section>
          );
        })}
        <p className="measure text-small text-muted">{t('figuresNote')}</p>
      </div>
    </article>
  );
}
