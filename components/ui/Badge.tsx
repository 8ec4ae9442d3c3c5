/** A short word about a thing: its state or kind. The word says it, the colour only helps. */
export type BadgeTone = 'plain' | 'accent' | 'success' | 'warning' | 'danger';

const TONES: Record<BadgeTone, string> = {
  plain: 'bg-raised text-ink',
  accent: 'bg-accent-soft text-accent-strong',
  success: 'bg-success-soft text-success',
  warning: 'bg-warning-soft text-warning',
  danger: 'bg-danger-soft text-danger',
};

export function Badge({ tone = 'plain', children }: { tone?: BadgeTone; children: React.ReactNode }) {
  return (
    <span
      className={`inline-flex items-center gap-1 rounded-small px-1.5 text-small whitespace-nowrap ${TONES[tone]}`}
    >
      {children}
    </span>
  );
}
