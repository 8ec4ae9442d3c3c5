/** A table of rows that are compared by column; scrolls sideways within itself where the screen is narrow. */
export interface Column {
  key: string;
  label: React.ReactNode;
  /** Numbers and dates stand at the end of their column. */
  end?: boolean;
  /** Left out on a narrow screen; its cells too. */
  wide?: boolean;
}

export function Table({
  caption,
  columns,
  reachable = false,
  children,
}: {
  /** What the table lists; read out, not drawn. */
  caption: string;
  columns: readonly Column[];
  /** Without a link or control in its rows: the keyboard scrolls it where it is wider than the screen. */
  reachable?: boolean;
  children: React.ReactNode;
}) {
  return (
    <div
      className="relative overflow-x-auto"
      {...(reachable && { role: 'region', tabIndex: 0, 'aria-label': caption })}
    >
      <table className="w-full border-collapse text-start">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-line border-b">
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                className={`py-2 pe-4 text-small font-strong text-muted last:pe-0 ${column.end ? 'text-end' : 'text-start'} ${column.wide ? 'max-sm:hidden' : ''}`}
              >
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

export function Row({ children }: { children: React.ReactNode }) {
  return <tr className="border-line border-b align-top last:border-0 hover:bg-raised">{children}</tr>;
}

export function Cell({
  end = false,
  wide = false,
  children,
}: {
  end?: boolean;
  wide?: boolean;
  children?: React.ReactNode;
}) {
  return (
    <td
      className={`py-2.5 pe-4 last:pe-0 ${end ? 'figures text-end whitespace-nowrap' : ''} ${wide ? 'max-sm:hidden' : ''}`}
    >
      {children}
    </td>
  );
}
