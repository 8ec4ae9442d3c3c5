/** A page that only says something: not found, no permission. */
export function MessagePage({
  title,
  text,
  children,
}: {
  title: string;
  text: string;
  children?: React.ReactNode;
}) {
  return (
    <div className="page-width flex flex-col items-start gap-5 pt-16">
      <h1 className="font-serif text-title">{title}</h1>
      <p className="measure text-muted">{text}</p>
      {children ? <div className="flex flex-wrap gap-3">{children}</div> : null}
    </div>
  );
}
