'use client';
/** The fields of one word; which there are depends on what it is. */
import { useTranslations } from 'use-intl';
import { useVocabulary } from '@/components/desk/VocabularyNow';
import { ActorSearch } from '@/components/review/ActorSearch';
import { CameoField } from '@/components/review/CameoField';
import { Select, type SelectOption } from '@/components/ui/Select';
import { TextField } from '@/components/ui/TextField';
import { WORD_KINDS, type WordKind } from '@/lib/domain/extraction-word';

/** What is typed so far; fields of other kinds keep theirs. */
export interface TypedWord {
  kind: WordKind;
  language: string;
  text: string;
  actor: string;
  office: string;
  type: string;
  cameo: string;
  link: string;
}
export type WordFaults = Partial<Record<keyof TypedWord, string>>;

export function WordFields({
  value,
  faults,
  offices,
  languages,
  onChange,
  onActor,
}: {
  value: TypedWord;
  faults: WordFaults;
  offices: readonly string[];
  languages: readonly SelectOption[];
  onChange: (change: Partial<TypedWord>) => void;
  onActor: (actor: { slug: string; name: string } | null) => void;
}) {
  const t = useTranslations('ownWords');
  const types = useTranslations('words.types');
  const order = useVocabulary();
  return (
    <>
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        <Select
          label={t('kind')}
          value={value.kind}
          onChange={({ target }) =>
            onChange({ kind: WORD_KINDS.find((kind) => kind === target.value) ?? 'alias' })
          }
          options={WORD_KINDS.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
        />
        <Select
          label={t('language')}
          error={faults.language}
          value={value.language}
          onChange={({ target }) => onChange({ language: target.value })}
          options={languages}
        />
      </div>
      <TextField
        id="word-text"
        label={t('text')}
        help={t(`textHelp.${value.kind}`)}
        error={faults.text}
        dir="auto"
        lang={value.language}
        value={value.text}
        most={200}
        onChange={({ target }) => onChange({ text: target.value })}
      />
      {value.kind === 'alias' ? (
        <ActorSearch
          id="word-actor"
          label={t('actor')}
          error={faults.actor}
          keepChoice
          onChoose={onActor}
          onUnchoose={() => onActor(null)}
        />
      ) : null}
      {value.kind === 'office' ? (
        <Select
          id="word-office"
          label={t('office')}
          error={faults.office}
          value={value.office}
          onChange={({ target }) => onChange({ office: target.value })}
          options={[
            { value: '', label: t('chooseOffice') },
            ...offices.map((office) => ({ value: office, label: office })),
          ]}
        />
      ) : null}
      {value.kind === 'verb' ? (
        <>
          <TextField
            id="word-link"
            label={t('link')}
            help={t('linkHelp')}
            error={faults.link}
            dir="auto"
            lang={value.language}
            value={value.link}
            most={80}
            onChange={({ target }) => onChange({ link: target.value })}
          />
          <Select
            id="word-type"
            label={t('type')}
            error={faults.type}
            value={value.type}
            onChange={({ target }) => onChange({ type: target.value })}
            options={[
              { value: '', label: t('chooseType') },
              ...order.types.map((type) => ({ value: type, label: types(type) })),
            ]}
          />
          <CameoField
            required
            value={value.cameo || null}
            type={order.types.find((type) => type === value.type) ?? null}
            error={faults.cameo}
            onChange={(code) => onChange({ cameo: code ?? '' })}
          />
        </>
      ) : null}
    </>
  );
}
