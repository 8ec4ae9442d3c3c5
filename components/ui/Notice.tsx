/** A message in the page: what happened or what is wrong, and what to do. Errors and warnings are announced. */
import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';

export type NoticeKind = 'info' | 'success' | 'warning' | 'error';

const LOOKS = {
  info: { Icon: Info, look: 'bg-accent-soft text-ink', icon: 'text-accent' },
  success: { Icon: CircleCheck, look: 'bg-success-soft text-ink', icon: 'text-success' },
  warning: { Icon: TriangleAlert, look: 'bg-warning-soft text-ink', icon: 'text-warning' },
  error: { Icon: CircleAlert, look: 'bg-danger-soft text-ink', icon: 'text-danger' },
} as const;

export function Notice({
  kind = 'info',
  title,
  children,
  className = '',
}: {
  kind?: NoticeKind;
  title?: React.ReactNode;
  children?: React.ReactNode;
  className?: string;
}) {
  const { Icon, look, icon } = LOOKS[kind];
  return (
    <div
      role={kind === 'error' ? 'alert' : 'status'}
      className={`flex gap-3 rounded-medium px-4 py-3 ${look} ${className}`}
    >
      <Icon aria-hidden size={18} className={`mt-1 shrink-0 ${icon}`} />
      <div className="flex min-w-0 flex-col gap-1">
        {title ? <p className="font-strong">{title}</p> : null}
        {children}
      </div>
    </div>
  );
}
