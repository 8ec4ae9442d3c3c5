'use client';
/** Several of a known list: the chosen ones as chips, the rest found by typing. */
import { X } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Combobox } from '@/components/ui/Combobox';
import type { Parties } from '@/lib/domain/sides-told';

export interface Choice {
  value: string;
  label: string;
}

/** A relationship to choose, with its parties. */
export interface RelationshipChoice extends Choice {
  parties: Parties;
}

const MOST_SHOWN = 50;

export function ChipPicker({
  label,
  error,
  id,
  choices,
  chosen,
  onChange,
  create,
}: {
  label: string;
  error?: string;
  id: string;
  choices: readonly Choice[];
  /** Values. */
  chosen: readonly string[];
  onChange: (values: string[]) => void;
  /** A last entry that makes a new one. */
  create?: { label: string; onCreate: () => void };
}) {
  const t = useTranslations('review');
  const [text, setText] = useState('');
  const labels = new Map(choices.map(({ value, label: name }) => [value, name]));
  const wanted = text.trim().toLocaleLowerCase();
  const items = choices
    .filter(({ value, label: name }) => !chosen.includes(value) && name.toLocaleLowerCase().includes(wanted))
    .slice(0, MOST_SHOWN);
  return (
    <div className="flex flex-col gap-2">
      <Combobox
        id={id}
        label={label}
        error={error}
        items={items}
        value={null}
        inputValue={text}
        onSearch={setText}
        placeholder={chosen.length === 0 ? t('chooseSome') : t('chooseMore')}
        onValueChange={(item) => {
          if (!item) return;
          onChange([...chosen, item.value]);
          setText('');
        }}
        emptyText={t('nothingFound')}
        create={create}
      />
      {chosen.length > 0 ? (
        <ul className="flex flex-wrap gap-2">
          {chosen.map((value) => (
            <li
              key={value}
              className="inline-flex items-center gap-1 rounded-medium bg-raised ps-2.5 text-small text-ink"
            >
              {labels.get(value) ?? value}
              <button
                type="button"
                aria-label={t('removeNamed', { name: labels.get(value) ?? value })}
                className="grid size-8 place-items-center rounded-medium text-muted hover:text-danger"
                onClick={() => onChange(chosen.filter((other) => other !== value))}
              >
                <X aria-hidden size={14} />
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
