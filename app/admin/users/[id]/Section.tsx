/** A thing that can be done about a person, under its heading. */
export function Section({
  title,
  text,
  children,
}: {
  title: string;
  text: string;
  children?: React.ReactNode;
}) {
  return (
    <section className="flex flex-col items-start gap-2">
      <h2 className="font-serif text-heading">{title}</h2>
      <p className="measure text-small text-muted">{text}</p>
      {children}
    </section>
  );
}
