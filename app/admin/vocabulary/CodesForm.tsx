'use client';
/** As which kinds CAMEO codes are read: a line for each code that has a kind of its own, and a field for a further one. */
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useFocusLater } from '@/components/desk/use-focus-later';
import { useVocabulary } from '@/components/desk/VocabularyNow';
import { CameoField } from '@/components/review/CameoField';
import { useCameoWords } from '@/components/review/use-cameo-words';
import { Button } from '@/components/ui/Button';
import { CodebookTerm } from '@/components/ui/CodebookTerm';
import { Select } from '@/components/ui/Select';
import { useRunning } from '@/components/ui/use-running';
import { findCameoCode } from '@/lib/domain/cameo';
import { isolated } from '@/lib/domain/intl';
import { eventTypeSchema } from '@/lib/domain/ontology';
import {
  beginningOf,
  type ChosenCodes,
  chosenCodesOf,
  NO_CODES,
  OWN_TYPES_OF_CODES,
  typeOfCameo,
} from '@/lib/domain/type-of-cameo';
import { ToldLine } from './ToldLine';
import { useChoice } from './use-choice';

const isSame = (one: ChosenCodes, other: ChosenCodes) =>
  JSON.stringify(chosenCodesOf(one)) === JSON.stringify(chosenCodesOf(other));

export function CodesForm({ now, version }: { now: ChosenCodes; version: number }) {
  const t = useTranslations('vocabulary');
  const types = useTranslations('words.types');
  const words = useCameoWords();
  const order = useVocabulary();
  const running = useRunning();
  const focusLater = useFocusLater();
  const [codes, setCodes] = useState<ChosenCodes>(now);
  const [saved, setSaved] = useState<ChosenCodes>(now);
  const [further, setFurther] = useState<string | null>(null);
  const { busy, told, send } = useChoice(version);
  const lines = [...new Set([...Object.keys(OWN_TYPES_OF_CODES), ...Object.keys(codes)])].sort();
  const save = (next: ChosenCodes) => {
    setCodes(next);
    const chosen = chosenCodesOf(next);
    const value = Object.keys(chosen).length > 0 ? { ...chosen } : null;
    send({ name: 'codes', value }, () => setSaved(next));
  };
  const isSaved = isSame(codes, saved);
  const isOwn = isSaved && isSame(codes, NO_CODES);
  const mayAdd = further !== null && !lines.includes(further);
  const set = (code: string, type: string) =>
    setCodes({ ...codes, [code]: eventTypeSchema.safeParse(type).data ?? null });
  return (
    <form
      noValidate
      className="flex min-w-0 flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isSaved) save(codes);
      }}
    >
      <ul aria-label={t('codesTitle')} className="grid gap-x-8 lg:grid-cols-2">
        {lines.map((code) => {
          const own = OWN_TYPES_OF_CODES[code] ?? null;
          const type = code in codes ? (codes[code] ?? null) : own;
          const row = findCameoCode(code);
          const term = row && words.term(row);
          const shorter = beginningOf(code, code.length - 1, codes) ?? null;
          return (
            <li key={code} className="flex items-center gap-x-3 border-line border-b py-2">
              <span className="min-w-0 grow text-small">
                <bdi className="figures font-strong">{code}</bdi> <bdi>{row && words.named(row)}</bdi>
                {term === null ? null : (
                  <span className="block">
                    <CodebookTerm>{term}</CodebookTerm>
                  </span>
                )}
                {type === own ? null : (
                  <span className="block text-muted">
                    {t('ownKind', { kind: own === null ? t('noCodes') : types(own) })}
                  </span>
                )}
              </span>
              <Select
                id={`code-${code}`}
                label={t('codeIs', { code: isolated(code) })}
                hideLabel
                className="w-44 shrink-0"
                value={type ?? ''}
                onChange={({ target }) => set(code, target.value)}
                options={[
                  {
                    value: '',
                    label: t('asShorter', { code: shorter === null ? 'none' : isolated(shorter) }),
                  },
                  ...order.types.map((value) => ({ value, label: types(value) })),
                ]}
              />
            </li>
          );
        })}
      </ul>
      <div className="flex flex-wrap items-start gap-x-3 gap-y-2">
        <div className="w-full max-w-md">
          <CameoField value={further} type={null} onChange={setFurther} />
        </div>
        <Button
          className="sm:mt-6"
          disabled={!running}
          aria-disabled={!mayAdd || undefined}
          onClick={() => {
            if (!mayAdd) return;
            // As it is read already, until another kind is chosen in its line.
            setCodes({ ...codes, [further]: typeOfCameo(further, codes) });
            setFurther(null);
            focusLater(`code-${further}`);
          }}
        >
          {t('addCode')}
        </Button>
      </div>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        {/* As in the order: never disabled under the focus. */}
        <Button type="submit" disabled={!running} aria-disabled={busy || isSaved || undefined}>
          {busy ? t('saving') : t('saveCodes')}
        </Button>
        <Button
          look="quiet"
          disabled={!running}
          aria-disabled={busy || isOwn || undefined}
          onClick={() => {
            if (!isOwn) save(NO_CODES);
          }}
        >
          {t('asMade')}
        </Button>
        {isSaved ? <ToldLine told={told} /> : <span className="text-muted text-small">{t('unsaved')}</span>}
      </div>
    </form>
  );
}
