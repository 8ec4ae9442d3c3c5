/** Changes of a record, field by field: what went is struck through, what came is marked, both also in words. */
import { Fragment } from 'react';
import type { DifferencePart } from '@/lib/domain/text-difference';
import type { FieldChange } from './messages/event-changes';
import { translator } from './messages/translator';

/**
 * Whether a blank is shown between two parts that have none: one went and the other came, so that they never stood beside
 * each other. A sign stands close to what is before it.
 */
const apart = (before: DifferencePart | undefined, { kind, text }: DifferencePart) =>
  before !== undefined && before.kind !== 'same' && kind !== 'same' && !/^(?:\s|\p{P}+$)/u.test(text);

/** @param ofSeveral one of a list, beside which others stay */
function Part({ kind, text, ofSeveral = false }: DifferencePart & { ofSeveral?: boolean }) {
  const t = translator('changes');
  if (kind === 'same') return <span>{text}</span>;
  const Tag = kind === 'gone' ? 'del' : 'ins';
  return (
    <Tag
      className={
        kind === 'gone'
          ? 'text-muted decoration-from-font'
          : 'bg-success-soft text-ink decoration-success decoration-from-font underline-offset-3'
      }
    >
      <span className="sr-only">{t(ofSeveral ? `${kind}OfSeveral` : kind)} </span>
      <bdi>{text}</bdi>
    </Tag>
  );
}

export function Changes<Field extends string>({
  changes,
  nameOf,
  none,
}: {
  changes: readonly FieldChange<Field>[];
  nameOf: (field: Field) => string;
  /** What is said where nothing changed; absent: that nothing did that readers see. */
  none?: string;
}) {
  const t = translator('changes');
  if (changes.length === 0) return <p className="text-small text-muted">{none ?? t('none')}</p>;
  return (
    <dl className="flex flex-col gap-1.5 text-small">
      {changes.map(({ field, lines, parts }) => (
        <div key={field} className="grid gap-x-4 sm:grid-cols-[8rem_1fr]">
          <dt className="text-muted">{nameOf(field)}</dt>
          <dd className="measure min-w-0 wrap-anywhere whitespace-pre-line">
            {lines ? (
              <ul>
                {parts.map((part) => (
                  <li key={`${part.kind} ${part.text}`}>
                    <Part {...part} ofSeveral />
                  </li>
                ))}
              </ul>
            ) : (
              parts.map((part, index) => (
                <Fragment key={`${part.kind} ${part.text}`}>
                  {apart(parts[index - 1], part) ? ' ' : null}
                  <Part {...part} />
                </Fragment>
              ))
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
