/** The head of a desk page: what it is, one line about it, and at its end the page's main action. */
export function PageHead({
  title,
  lead,
  action,
}: {
  title: React.ReactNode;
  lead?: React.ReactNode;
  action?: React.ReactNode;
}) {
  return (
    <div className="mb-6 flex flex-wrap items-start justify-between gap-x-8 gap-y-3 max-sm:mb-4 lg:flex-nowrap">
      <div className="flex min-w-0 flex-col gap-1">
        <h1 dir="auto" className="font-serif text-title">
          {title}
        </h1>
        {lead ? <div className="measure text-muted">{lead}</div> : null}
      </div>
      {action ? <div className="flex shrink-0 flex-wrap gap-3">{action}</div> : null}
    </div>
  );
}
