/** Shares of a whole as one thin bar; the numbers beside it say the same, so it is not read out. */
export function ShareBar({
  parts,
  className = '',
}: {
  /** Each from 0 to 1, in order; what is left of 1 stays empty. */
  parts: readonly { key: string; share: number; look: string }[];
  className?: string;
}) {
  const ends = parts.map((_, at) => parts.slice(0, at).reduce((sum, { share }) => sum + share, 0));
  return (
    <svg
      aria-hidden
      viewBox="0 0 100 8"
      preserveAspectRatio="none"
      className={`block h-2 w-full rtl:-scale-x-100 ${className}`}
    >
      <rect width="100" height="8" className="fill-line" />
      {parts.map(({ key, share, look }, at) => (
        <rect
          key={key}
          x={((ends[at] ?? 0) * 100).toFixed(2)}
          width={(share * 100).toFixed(2)}
          height="8"
          className={look}
        />
      ))}
    </svg>
  );
}
