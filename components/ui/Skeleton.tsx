/** Stands where something will be, in its size, so that nothing jumps when it comes. */
export function Skeleton({ className = '' }: { className?: string }) {
  return <span aria-hidden className={`block animate-pulse rounded-small bg-raised ${className}`} />;
}
