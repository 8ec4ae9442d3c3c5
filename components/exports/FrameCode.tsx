'use client';
/** The element by which another page shows a timeline, to copy. */
import { useEffect, useState } from 'react';
import { EMBED_SIZE, frameOf } from '@/lib/domain/embed';

export function FrameCode({
  path,
  title,
  heading,
  label,
}: {
  /** Of the page that is shown, and what it is called. */
  path: string;
  title: string;
  heading: string;
  /** Of the field. */
  label: string;
}) {
  // The site's address as the reader has it.
  const [origin, setOrigin] = useState<string | null>(null);
  useEffect(() => setOrigin(location.origin), []);
  if (origin === null) return null;
  const code = frameOf({ src: `${origin}${path}`, title, width: '100%', height: EMBED_SIZE.height });
  return (
    <div className="flex flex-wrap items-center gap-x-4">
      <span className="w-24 shrink-0 text-muted">{heading}</span>
      <input
        readOnly
        value={code}
        aria-label={label}
        dir="ltr"
        onFocus={(event) => event.currentTarget.select()}
        className="min-h-9 min-w-0 flex-1 basis-56 rounded-small border border-line bg-paper px-2 text-muted"
      />
    </div>
  );
}
