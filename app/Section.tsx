/** A part of a record's page, under its heading. */
export function Section({
  title,
  help,
  id,
  level = 2,
  className = '',
  children,
}: {
  title: React.ReactNode;
  help?: string;
  /** Of the heading; 3 within another part. */
  level?: 2 | 3;
  /** For links to it. */
  id?: string;
  className?: string;
  children: React.ReactNode;
}) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section id={id} className={`flex flex-col gap-4 ${className}`}>
      <div>
        <Heading className={level === 2 ? 'font-serif text-heading' : 'font-strong'}>{title}</Heading>
        {help ? <p className="measure text-small text-muted">{help}</p> : null}
      </div>
      {children}
    </section>
  );
}
