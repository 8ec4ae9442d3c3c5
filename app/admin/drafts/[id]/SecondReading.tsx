/** What a language model read otherwise than the rules, or alone: each side by its name, with the words that it quotes. */
import type { ShownSecond } from '@/components/review/SecondOrigin';
import { Notice } from '@/components/ui/Notice';
import { isolated } from '@/lib/domain/intl';
import {
  disputedFields,
  type SecondReading as Reading,
  type SecondFieldReading,
} from '@/lib/domain/second-reading';
import { fieldInWords, sayInWords } from '../../../messages/field-words';
import { translator } from '../../../messages/translator';

/** A value as the page says it; `titles`: of relationships by their slugs. */
function inWords(
  { field }: Pick<SecondFieldReading, 'field'>,
  value: string,
  titles: ReadonlyMap<string, string>,
): string {
  if (field !== 'parties') return sayInWords(field, value);
  const slugs = value.split(' ');
  // What the model calls the parties itself is no slug.
  if (!slugs.some((slug) => titles.has(slug))) return value;
  return slugs.map((slug) => titles.get(slug) ?? slug).join(', ');
}

/** A reading as the fields of the review show it. */
export function shownSecond(second: Reading | null, titles: ReadonlyMap<string, string>): ShownSecond | null {
  if (!second) return null;
  const fields = second.fields.map((one) => {
    const says = inWords(one, one.model, titles);
    return [one.field, { agrees: one.agrees, says, quotes: one.quotes, raised: one.raised }] as const;
  });
  return { model: second.reader, only: second.only, fields: Object.fromEntries(fields) };
}

function Side({ name, says, quotes }: { name: string; says: string; quotes: readonly string[] }) {
  return (
    <span className="min-w-0">
      <span className="text-muted">{name} </span>
      <bdi className="font-strong">{says}</bdi>
      {quotes.map((quote) => (
        <q
          key={quote}
          dir="auto"
          className="block break-words border-line border-s-2 ps-3 font-serif text-muted"
        >
          {quote}
        </q>
      ))}
    </span>
  );
}

export function SecondReading({
  second,
  confirmed,
  titles,
}: {
  second: Reading;
  /** Fields that an editor has decided. */
  confirmed: readonly string[];
  titles: ReadonlyMap<string, string>;
}) {
  const t = translator('modelReader');
  const model = isolated(second.reader);
  if (second.only)
    return (
      <Notice kind="warning" title={t('onlyTitle', { model })}>
        <p className="text-small">{t('onlyText')}</p>
      </Notice>
    );
  const disputed = disputedFields(second, { confirmed });
  if (disputed.length === 0) return null;
  return (
    <Notice kind="warning" title={t('differsTitle', { model, count: disputed.length })}>
      <ul className="flex flex-col gap-2 text-small">
        {disputed.map((one) => (
          <li key={one.field} className="grid gap-x-4 gap-y-1 sm:grid-cols-[7rem_1fr_1fr]">
            <span className="text-muted">{fieldInWords(one.field)}</span>
            <Side
              name={t('rulesSay')}
              says={one.rules === null ? t('nothing') : inWords(one, one.rules, titles)}
              quotes={[]}
            />
            <Side
              name={t('modelSays', { model })}
              says={inWords(one, one.model, titles)}
              quotes={one.quotes}
            />
          </li>
        ))}
      </ul>
    </Notice>
  );
}
