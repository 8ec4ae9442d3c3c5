/** Stands where something will be, in its size, so that nothing jumps when it comes. */
export function Skeleton({ className = '' }: { className?: string }) {
  return <span aria-hidden className={`block animate-pulse rounded-small bg-raised ${className}`} />;
}

/** Rows of a list that is on its way; `label` is read out. */
export function SkeletonList({ rows, label }: { rows: number; label: string }) {
  return (
    <div role="status" className="flex flex-col gap-6">
      <span className="sr-only">{label}</span>
      {Array.from({ length: rows }, (_, row) => `row-${row}`).map((key) => (
        <span key={key} className="flex flex-col gap-2">
          <Skeleton className="h-4 w-32" />
          <Skeleton className="h-5 w-full max-w-xl" />
        </span>
      ))}
    </div>
  );
}
