'use client';
/** The CAMEO code of the act, found by its number, its words or its PLOVER type, each with what it means. */
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useVocabulary } from '@/components/desk/VocabularyNow';
import { CodebookTerm } from '@/components/ui/CodebookTerm';
import { Combobox } from '@/components/ui/Combobox';
import { CAMEO_CODES, type CameoCode, findCameoCode } from '@/lib/domain/cameo';
import type { EventType } from '@/lib/domain/ontology';
import { typeOfCameo } from '@/lib/domain/type-of-cameo';
import { type CameoWords, useCameoWords } from './use-cameo-words';

const MOST_SHOWN = 60;

/** The code that a text is, where it is a whole one. */
const codeOf = (text: string): string | null => findCameoCode(text.trim())?.code ?? null;

/**
 * Codes whose number begins so, then those whose label has all the words, then those that have them in what explains them;
 * among them those that fit first.
 */
function findCodes(text: string, fits: (code: string) => boolean, { label, found }: CameoWords): CameoCode[] {
  const words = text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const has = (whole: string) => words.every((word) => whole.toLocaleLowerCase().includes(word));
  const rankOf = (row: CameoCode) => {
    if (row.code.startsWith(text.trim()) || has(`${label(row)} ${row.name}`)) return 0;
    return has(found(row)) ? 1 : 2;
  };
  return [0, 1]
    .flatMap((rank) => {
      const those = CAMEO_CODES.filter((row) => rankOf(row) === rank);
      return [...those.filter(({ code }) => fits(code)), ...those.filter(({ code }) => !fits(code))];
    })
    .slice(0, MOST_SHOWN);
}

/** The exact meaning, and what explains it. */
function hintOf(row: CameoCode, { term, explained }: CameoWords): React.ReactNode {
  const [exact, more] = [term(row), explained(row)];
  if (exact === null) return more;
  return (
    <>
      <CodebookTerm>{exact}</CodebookTerm>
      {more ? ` · ${more}` : null}
    </>
  );
}

export function CameoField({
  value,
  type,
  error,
  required = false,
  onChange,
}: {
  value: string | null;
  /** The kind of the event: codes that are read as it stand first. */
  type: EventType | null;
  error?: string;
  required?: boolean;
  onChange: (code: string | null) => void;
}) {
  const t = useTranslations('review');
  const cameo = useTranslations('cameo');
  const words = useCameoWords();
  const { codes } = useVocabulary();
  const [typed, setTyped] = useState<string | null>(null);
  const chosen = findCameoCode(value);
  // A value from elsewhere (a form filled anew, another's save taken over) goes before what was typed for another one.
  const own = typed !== null && codeOf(typed) === value ? typed : null;
  const text = own ?? (chosen ? words.label(chosen) : (value ?? ''));
  const help = [
    chosen && words.explained(chosen),
    chosen && chosen.goldstein !== null && t('goldstein', { value: chosen.goldstein }),
    chosen ? null : t('cameoHelp'),
    chosen || words.isEnglish ? null : cameo('inEnglish'),
  ].filter(Boolean);
  const term = chosen && words.term(chosen);
  const items = useMemo(
    () =>
      findCodes(own ?? '', (code) => type !== null && typeOfCameo(code, codes) === type, words).map(
        (row) => ({
          value: row.code,
          label: words.label(row),
          hint: hintOf(row, words),
        }),
      ),
    [own, type, codes, words],
  );
  return (
    <Combobox
      id="cameo"
      label={t('cameo')}
      optionalLabel={required ? undefined : t('optional')}
      help={
        term === null && help.length === 0 ? undefined : (
          <>
            {term === null ? null : (
              <span className="block">
                <CodebookTerm>{term}</CodebookTerm> ({cameo('englishTerm')})
              </span>
            )}
            {help.join(chosen ? ' · ' : ' ')}
          </>
        )
      }
      error={error}
      items={items}
      value={null}
      inputValue={text}
      onSearch={(next, byHand) => {
        if (!byHand) return;
        setTyped(next);
        // Another word typed over it: nothing is chosen until the list is used, or a whole code is typed.
        onChange(codeOf(next));
      }}
      onValueChange={(item) => {
        if (!item) return;
        setTyped(null);
        onChange(item.value);
      }}
      emptyText={t('nothingFound')}
    />
  );
}
