'use client';
/** What became of each act: the events that were taken, with their points, and what was left out, with the reason. */
import { useFormatter, useLocale, useTranslations } from 'use-intl';
import { Badge, type BadgeTone } from '@/components/ui/Badge';
import type {
  ActOutcome,
  ExplainedAct,
  ExplainedCandidate,
  ExplainedSentence,
  Explanation,
} from '@/lib/domain/explanation';
import { isolated, numberFormat } from '@/lib/domain/intl';
import { ReadText } from './ReadText';
import { useDateWords, useTitleInWords } from './reading-words';

const TONES: Partial<Record<ActOutcome, BadgeTone>> = { main: 'success', background: 'accent' };
/** Of what was left out so many are shown at once. */
const SHOWN = 6;
const RANK: Partial<Record<ActOutcome, number>> = { main: 0, background: 1 };

/** Id of the act whose event a draft holds, found by the words of the draft's kind; null where none fits. */
export function actOfDraft(
  acts: readonly ExplainedAct[],
  words: { source: 'title' | 'body'; start: number; end: number } | null,
): number | null {
  const act = acts.find(
    (each) =>
      words !== null &&
      each.candidate !== null &&
      each.source === words.source &&
      each.start === words.start &&
      each.end === words.end,
  );
  return act === undefined ? null : (act.again ?? act.id);
}

export function useWhy(explanation: Explanation): (act: ExplainedAct) => string {
  const t = useTranslations('reading.why');
  return (act) => {
    if (act.outcome === 'main') return t(explanation.lone ? 'mainLone' : 'main');
    if (act.outcome === 'again')
      return t('again', { words: isolated(explanation.acts[act.again ?? -1]?.text ?? '…') });
    return t(act.outcome);
  };
}

function Points({ candidate }: { candidate: ExplainedCandidate }) {
  const t = useTranslations('reading');
  const format = useFormatter();
  const signed = (points: number) =>
    format.number(points, { signDisplay: 'exceptZero', maximumFractionDigits: 1 });
  if (candidate.points.length === 0) return null;
  return (
    <details>
      <summary className="w-fit py-1 text-small text-accent">
        {t('points', { score: candidate.score })}
      </summary>
      <table className="w-full max-w-md border-collapse text-small">
        <thead className="sr-only">
          <tr>
            <th scope="col">{t('reason')}</th>
            <th scope="col">{t('pointsColumn')}</th>
          </tr>
        </thead>
        <tbody>
          {candidate.points.map(({ reason, points }) => (
            <tr key={reason} className="border-line border-b">
              <td className="py-1 pe-4">{t(`reasons.${reason}`)}</td>
              <td className="figures py-1 text-end">{signed(points)}</td>
            </tr>
          ))}
          <tr>
            <td className="py-1 pe-4 font-strong">{t('sum')}</td>
            <td className="figures py-1 text-end font-strong">{signed(candidate.score)}</td>
          </tr>
        </tbody>
      </table>
    </details>
  );
}

function Facts({ candidate, pattern }: { candidate: ExplainedCandidate; pattern: string }) {
  const t = useTranslations('reading');
  const words = useTranslations('words');
  const dateWords = useDateWords();
  const { date, place } = candidate;
  const from = (text: string | null, value: string) =>
    text === null || text === value ? '' : ` (${t('statedAs', { words: isolated(text) })})`;
  const rows: [string, string][] = [
    [
      t('kind'),
      [
        words(`types.${candidate.type}`),
        candidate.ofType ? words(`types.${candidate.ofType}`) : '',
        candidate.status === 'happened' || candidate.type === candidate.status
          ? ''
          : words(`statuses.${candidate.status}`),
      ]
        .filter(Boolean)
        .join(' · '),
    ],
    [t('who'), candidate.initiators.join(', ')],
    [t('toWhom'), candidate.recipients.join(', ')],
    [t('alsoThere'), candidate.others.join(', ')],
    [t('when'), date ? `${dateWords(date.edtf)}${from(date.text, dateWords(date.edtf))}` : ''],
    [t('where'), place ? `${place.name}${from(place.text, place.name)}` : ''],
    [t('foundBy'), pattern],
  ];
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-4 text-small">
      {rows.map(([name, value]) =>
        value === '' ? null : (
          <div key={name} className="contents">
            <dt className="text-muted">{name}</dt>
            <dd className="min-w-0">
              <bdi>{value}</bdi>
            </dd>
          </div>
        ),
      )}
    </dl>
  );
}

function Act({
  act,
  sentence,
  explanation,
  current,
}: {
  act: ExplainedAct;
  sentence: ExplainedSentence | undefined;
  explanation: Explanation;
  current: boolean;
}) {
  const t = useTranslations('reading');
  const why = useWhy(explanation);
  const title = useTitleInWords();
  const taken = act.outcome === 'main' || act.outcome === 'background';
  return (
    <li className="flex flex-col gap-1.5 border-line border-b py-3 last:border-0">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <Badge tone={TONES[act.outcome] ?? 'plain'}>{t(`outcome.${act.outcome}`)}</Badge>
        {act.title ? <span className="font-strong">{title(act.title)}</span> : null}
        {current ? <Badge tone="warning">{t('thisDraft')}</Badge> : null}
      </div>
      {sentence ? (
        <ReadText
          words={sentence}
          marks={[{ ...act, kind: 'act' as const }]}
          language={explanation.language}
        />
      ) : null}
      <p className="text-small">{why(act)}</p>
      {act.moved ? <p className="text-small">{t('moved', { title: title(act.moved) })}</p> : null}
      {act.candidate && taken ? <Facts candidate={act.candidate} pattern={act.pattern} /> : null}
      {act.parts.map(({ name, takesPart, reason }) => (
        <p key={name} className="text-small">
          {t(takesPart ? 'partTaken' : 'partDropped', {
            name: isolated(name),
            reason: t(`partReasons.${reason ?? 'none'}`),
          })}
        </p>
      ))}
      {act.candidate ? <Points candidate={act.candidate} /> : null}
    </li>
  );
}

export function ReadActs({ explanation, current }: { explanation: Explanation; current: number | null }) {
  const t = useTranslations('reading');
  const locale = useLocale();
  const { acts, sentences } = explanation;
  const isTaken = ({ outcome }: ExplainedAct) => outcome === 'main' || outcome === 'background';
  const groups = [
    [
      'taken',
      acts.filter(isTaken).sort((a, b) => (RANK[a.outcome] ?? 2) - (RANK[b.outcome] ?? 2) || a.id - b.id),
    ],
    ['leftOut', acts.filter((act) => !isTaken(act))],
  ] as const;
  if (acts.length === 0) return <p className="text-muted">{t('noActs')}</p>;
  return (
    <div className="flex flex-col gap-5">
      {groups.map(([group, list]) =>
        list.length === 0 ? null : (
          <details key={group} open={group === 'taken' || list.length <= SHOWN}>
            <summary className="w-fit py-1 text-small font-strong text-muted">
              {t(`groups.${group}`)}{' '}
              <span className="figures">({numberFormat(locale).format(list.length)})</span>
            </summary>
            <ul className="flex flex-col">
              {list.map((act) => (
                <Act
                  key={act.id}
                  act={act}
                  sentence={sentences.find(({ index }) => index === act.sentence)}
                  explanation={explanation}
                  current={act.id === current}
                />
              ))}
            </ul>
          </details>
        ),
      )}
    </div>
  );
}
