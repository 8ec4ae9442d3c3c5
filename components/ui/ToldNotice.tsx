'use client';
/**
 * What was just done, or why it could not be, told by the page to which it led. It takes the focus: the button that was
 * pressed is gone or further down, and a message that comes with its page is announced by no live region.
 */
import { useEffect, useRef } from 'react';
import { Notice } from './Notice';

/** `said`: which of its messages it is; another one on the same page takes the focus anew. */
export function ToldNotice({ said, ...props }: React.ComponentProps<typeof Notice> & { said: string }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (said) box.current?.focus();
  }, [said]);
  return (
    <div ref={box} tabIndex={-1}>
      <Notice {...props} />
    </div>
  );
}
