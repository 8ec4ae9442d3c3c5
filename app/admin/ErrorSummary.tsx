'use client';
/** What is wrong with a form, with links to the fields; takes the focus when it appears. */
import { useEffect, useRef } from 'react';
import { Notice } from '@/components/ui/Notice';

export function ErrorSummary({
  title,
  general = [],
  items,
}: {
  title: (count: number) => string;
  /** What concerns no single field. */
  general?: readonly string[];
  items: readonly { id: string; message: string }[];
}) {
  const box = useRef<HTMLDivElement>(null);
  const shown = items.map(({ message }) => message).join('\n') + general.join('\n');
  useEffect(() => {
    if (shown !== '') box.current?.focus();
  }, [shown]);
  if (shown === '') return null;
  return (
    <div ref={box} tabIndex={-1}>
      <Notice kind="error" title={items.length > 0 ? title(items.length) : undefined}>
        {general.map((message) => (
          <p key={message}>{message}</p>
        ))}
        <ul className="list-disc ps-5">
          {items.map(({ id, message }) => (
            <li key={`${id} ${message}`}>
              <a className="link" href={`#${id}`}>
                {message}
              </a>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
