/** Where to download what a page shows, and where to subscribe to it. */
import { Download } from 'lucide-react';
import { Anchor } from '@/components/ui/language';
import {
  type ExportName,
  type ExportQuestion,
  exportAddress,
  FEED_FORMATS,
  FILE_FORMATS,
} from '@/lib/domain/export-address';
import { FrameCode } from './FrameCode';

export interface ExportWords {
  heading: string;
  intro: string;
  files: string;
  feeds: string;
  /** Before the element for another page, and what it is called. */
  embed: string;
  embedLabel: string;
  format: (name: ExportName) => string;
}

function Formats({
  heading,
  names,
  query,
  words,
}: {
  heading: string;
  names: readonly ExportName[];
  query: ExportQuestion;
  words: ExportWords;
}) {
  return (
    <div className="flex flex-wrap items-baseline gap-x-4">
      <h3 className="w-24 shrink-0 text-muted">{heading}</h3>
      <ul className="flex min-w-0 flex-1 basis-56 flex-wrap gap-x-4">
        {names.map((name) => (
          <li key={name}>
            <Anchor
              href={exportAddress(name, query)}
              className="link inline-flex min-h-8 items-center"
              rel="nofollow"
            >
              {words.format(name)}
            </Anchor>
          </li>
        ))}
      </ul>
    </div>
  );
}

export function ExportLinks({
  query,
  words,
  frame,
}: {
  query: ExportQuestion;
  words: ExportWords;
  /** Path of the page that other pages can show, and what it is called. */
  frame?: { path: string; title: string };
}) {
  return (
    <details className="text-small print:hidden">
      <summary className="inline-flex min-h-10 items-center gap-2 text-muted hover:text-ink">
        <Download aria-hidden size={16} />
        {words.heading}
      </summary>
      <div className="mt-2 flex flex-col gap-2">
        <p className="text-muted">{words.intro}</p>
        <Formats heading={words.files} names={FILE_FORMATS} {...{ query, words }} />
        <Formats heading={words.feeds} names={FEED_FORMATS} {...{ query, words }} />
        {frame ? <FrameCode {...frame} heading={words.embed} label={words.embedLabel} /> : null}
      </div>
    </details>
  );
}
