/** A list without rows, or a page that may not be shown: says why, and what to do next. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: React.ReactNode;
  children?: React.ReactNode;
  action?: React.ReactNode;
}) {
  return (
    <div className="flex flex-col items-start gap-3 border-s-2 border-line py-2 ps-5">
      <p className="font-serif text-heading">{title}</p>
      {children ? <div className="measure text-muted">{children}</div> : null}
      {action ? <div className="mt-1 flex flex-wrap gap-3">{action}</div> : null}
    </div>
  );
}
