/** A part of a page that stands folded under its heading, with how much is in it. */
export function FoldedPart({
  title,
  count,
  text,
  level = 2,
  children,
}: {
  title: string;
  /** How much there is, in words. */
  count?: string;
  text?: string;
  /** Of the heading. */
  level?: 2 | 3;
  children: React.ReactNode;
}) {
  const Heading = `h${level}` as const;
  return (
    <details className="min-w-0 border-line border-t pt-2">
      <summary className="cursor-pointer py-2">
        <Heading className="inline font-serif text-heading">{title}</Heading>{' '}
        {count ? <span className="figures ms-2 text-muted text-small">{count}</span> : null}
      </summary>
      <div className="flex min-w-0 flex-col gap-3 pt-2 pb-4">
        {text ? <p className="measure text-muted text-small">{text}</p> : null}
        {children}
      </div>
    </details>
  );
}
