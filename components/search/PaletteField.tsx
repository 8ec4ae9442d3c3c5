'use client';
/** Where the words of the palette are typed. */
import { Command } from 'cmdk';
import { useRoom } from '@/components/ui/use-room';

const MOST_CHARACTERS = 200;

export function PaletteField({
  query,
  placeholder,
  onQuery,
}: {
  query: string;
  placeholder: string;
  onQuery: (query: string) => void;
}) {
  const { field, said } = useRoom<HTMLInputElement>(MOST_CHARACTERS);
  return (
    <span className="flex min-w-0 grow flex-col">
      <Command.Input
        {...field}
        autoFocus
        value={query}
        onValueChange={onQuery}
        // What was asked before can be gone on with, or typed over.
        onFocus={(event) => event.currentTarget.select()}
        placeholder={placeholder}
        dir="auto"
        aria-invalid={said === null ? undefined : true}
        className="min-h-13 w-full bg-transparent outline-none placeholder:text-muted"
      />
      <span role="alert" className="pb-2 font-strong text-danger text-small empty:hidden">
        {said}
      </span>
    </span>
  );
}
