'use client';
/** Parts of one thing, one at a time; arrow keys move between them. */
import { Tabs as Base } from '@base-ui/react/tabs';

export interface Tab {
  value: string;
  label: React.ReactNode;
  content: React.ReactNode;
}

export function Tabs({
  label,
  tabs,
  initial,
  onChange,
}: {
  label: string;
  tabs: readonly Tab[];
  initial?: string;
  onChange?: (value: string) => void;
}) {
  return (
    <Base.Root defaultValue={initial ?? tabs[0]?.value} onValueChange={(value) => onChange?.(String(value))}>
      <Base.List aria-label={label} className="flex flex-wrap gap-1 border-line border-b">
        {tabs.map((tab) => (
          <Base.Tab
            key={tab.value}
            value={tab.value}
            className="-mb-px min-h-10 border-transparent border-b-2 px-3 text-small font-strong text-muted hover:text-ink data-[active]:border-accent data-[active]:text-ink"
          >
            {tab.label}
          </Base.Tab>
        ))}
      </Base.List>
      {tabs.map((tab) => (
        <Base.Panel key={tab.value} value={tab.value} className="pt-5">
          {tab.content}
        </Base.Panel>
      ))}
    </Base.Root>
  );
}
