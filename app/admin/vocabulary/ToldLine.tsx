/** What came of a change of the vocabulary, announced. */
export interface Told {
  text: string;
  refused: boolean;
}

export function ToldLine({ told, className = '' }: { told: Told | undefined; className?: string }) {
  return (
    <>
      <p role="status" className={`text-muted text-small empty:hidden ${className}`}>
        {told && !told.refused ? told.text : null}
      </p>
      <p role="alert" className="w-full font-strong text-danger text-small empty:hidden">
        {told?.refused ? told.text : null}
      </p>
    </>
  );
}
