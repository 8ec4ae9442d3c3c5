'use client';
/**
 * One of many, found by typing. The owner searches (`onSearch`) and passes the matches as `items`, so that names in
 * any script can be looked up on the server. Escape closes, arrows move, Enter takes.
 *
 * It is drawn once the page runs: Base UI hides a helper input by a style attribute, which the content security
 * policy would strip from the server's HTML. Until then a still field of the same size stands in its place.
 */
import { Combobox as Base } from '@base-ui/react/combobox';
import { Check } from 'lucide-react';
import { useId, useState } from 'react';
import { CONTROL_CLASS, describedBy, Field, type FieldTexts } from './Field';
import { useFault } from './use-fault';
import { useRoom } from './use-room';
import { useRunning } from './use-running';

/** Letters: the longest name, and as many as the lookups of the desk take. */
const MOST = 200;

export interface ComboboxItem {
  value: string;
  label: string;
  /** A second, quieter line: what tells two of the same name apart. */
  hint?: React.ReactNode;
  /** Language of the label where it is not the page's. */
  language?: string;
}

export function Combobox({
  label,
  help,
  error,
  optionalLabel,
  hideLabel,
  className,
  id,
  items,
  value,
  onValueChange,
  inputValue,
  onSearch,
  placeholder,
  emptyText,
  status,
  create,
}: FieldTexts & {
  id?: string;
  className?: string;
  items: readonly ComboboxItem[];
  value: ComboboxItem | null;
  onValueChange: (item: ComboboxItem | null) => void;
  /** Controls the text where the owner wants to; else the combobox keeps it. */
  inputValue?: string;
  /**
   * Called with the text at every change, and whether it was typed rather than filled in by a choice; the owner waits
   * between keystrokes as it sees fit.
   */
  onSearch: (text: string, typed: boolean) => void;
  placeholder?: string;
  emptyText: string;
  /** Says that a search is under way or failed; announced. */
  status?: string;
  /** A last entry that makes a new thing of the text. */
  create?: { label: string; onCreate: () => void };
}) {
  const own = useId();
  const field = id ?? own;
  const running = useRunning();
  const { field: held, said } = useRoom<HTMLInputElement>(running ? MOST : undefined);
  const told = useFault(error);
  const [open, setOpen] = useState(false);
  const fault = said === null ? told.fault : <span role="alert">{said}</span>;
  const frame = { id: field, label, help, error: fault, optionalLabel, hideLabel, className };
  if (!running) {
    return (
      <Field {...frame}>
        <input
          id={field}
          readOnly
          className={CONTROL_CLASS}
          placeholder={placeholder}
          defaultValue={value?.label}
        />
      </Field>
    );
  }
  return (
    <Base.Root
      items={items}
      filter={null}
      open={open}
      onOpenChange={setOpen}
      value={value}
      onValueChange={(next) => {
        told.onInput();
        onValueChange(next);
      }}
      inputValue={inputValue}
      onInputValueChange={(text, { reason }) => onSearch(text, reason === 'input-change')}
      itemToStringLabel={(item) => item.label}
      isItemEqualToValue={(a, b) => a.value === b.value}
    >
      <Field {...frame}>
        <Base.Input
          id={field}
          placeholder={placeholder}
          dir="auto"
          className={CONTROL_CLASS}
          {...describedBy(field, { help, error: fault })}
          {...held}
          onInput={(event) => {
            held.onInput(event);
            told.onInput();
          }}
        />
      </Field>
      <Base.Portal>
        <Base.Positioner sideOffset={4} className="z-50">
          <Base.Popup className="max-h-[min(22rem,var(--available-height))] w-(--anchor-width) min-w-64 overflow-y-auto rounded-medium bg-float py-1 shadow-float">
            <Base.Status className="px-3 text-small text-muted not-empty:py-2">{status}</Base.Status>
            <Base.Empty className="px-3 text-small text-muted not-empty:py-2">
              {status ? null : emptyText}
            </Base.Empty>
            <Base.List>
              {(item: ComboboxItem) => (
                <Base.Item
                  key={item.value}
                  value={item}
                  className="flex min-h-10 cursor-pointer items-center gap-2 px-3 py-1.5 data-[highlighted]:bg-accent-soft"
                >
                  <span className="flex min-w-0 grow flex-col">
                    <bdi lang={item.language}>{item.label}</bdi>
                    {item.hint ? <span className="text-small text-muted">{item.hint}</span> : null}
                  </span>
                  <Base.ItemIndicator>
                    <Check aria-hidden size={16} className="text-accent" />
                  </Base.ItemIndicator>
                </Base.Item>
              )}
            </Base.List>
            {create ? (
              <button
                type="button"
                onClick={() => {
                  // What is made is asked for in a dialog, over which the list would lie.
                  setOpen(false);
                  create.onCreate();
                }}
                className="block min-h-10 w-full border-line border-t px-3 text-start text-small font-strong text-accent hover:bg-accent-soft"
              >
                {create.label}
              </button>
            ) : null}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
