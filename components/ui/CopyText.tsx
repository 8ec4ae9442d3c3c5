'use client';
/** Something that is shown once, with a button that copies it. */
import { useRef, useState } from 'react';
import { Button } from './Button';

export function CopyText({
  text,
  labels,
}: {
  /** Lines are kept. */
  text: string;
  labels: { copy: string; copied: string };
}) {
  const [copied, setCopied] = useState(false);
  const code = useRef<HTMLElement>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      // Without leave to write there, it is selected for the keyboard.
      if (code.current) getSelection()?.selectAllChildren(code.current);
    }
  };
  return (
    <p className="flex flex-wrap items-center gap-3">
      <code ref={code} dir="ltr" className="whitespace-pre-line break-all">
        {text}
      </code>
      <Button onClick={() => void copy()}>{copied ? labels.copied : labels.copy}</Button>
      <span role="status" className="sr-only">
        {copied ? labels.copied : null}
      </span>
    </p>
  );
}
