'use client';
/**
 * Light, dark or as the system has it.
 * Kept in a cookie for a year, written directly: the Cookie Store API wants a secure context, and a site in a local
 * network may have none.
 */
import { Monitor, Moon, Sun } from 'lucide-react';
import { useState } from 'react';
import { THEME_COOKIE, THEMES, type Theme } from './theme';

const ICONS = { system: Monitor, light: Sun, dark: Moon } as const;

export function ThemeSwitch({
  initial,
  legend,
  labels,
}: {
  initial: Theme;
  legend: string;
  labels: Record<Theme, string>;
}) {
  const [theme, setTheme] = useState(initial);
  const choose = (next: Theme) => {
    setTheme(next);
    if (next === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = next;
    document.cookie = `${THEME_COOKIE}=${next}; Path=/; Max-Age=31536000; SameSite=Lax`;
  };
  return (
    <fieldset className="needs-script flex print:hidden">
      <legend className="sr-only">{legend}</legend>
      {THEMES.map((name) => {
        const Icon = ICONS[name];
        return (
          <button
            key={name}
            type="button"
            aria-pressed={theme === name}
            aria-label={labels[name]}
            title={labels[name]}
            onClick={() => choose(name)}
            className="grid size-9 place-items-center rounded-medium text-muted hover:text-ink aria-pressed:bg-raised aria-pressed:text-ink"
          >
            <Icon aria-hidden size={16} strokeWidth={1.75} />
          </button>
        );
      })}
    </fieldset>
  );
}
