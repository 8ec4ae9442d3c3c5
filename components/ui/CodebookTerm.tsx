/** Words of a codebook that is written in English, left as they are on a page of any language. */
export function CodebookTerm({ children }: { children: React.ReactNode }) {
  return (
    <bdi lang="en" dir="ltr">
      {children}
    </bdi>
  );
}
