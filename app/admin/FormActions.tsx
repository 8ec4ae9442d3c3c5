/** The foot of a form, always in sight: the primary action first. */
export function FormActions({ children }: { children: React.ReactNode }) {
  return (
    <div className="sticky bottom-0 z-30 -mx-2 mt-2 flex flex-wrap items-center gap-3 border-line border-t bg-paper px-2 py-3">
      {children}
    </div>
  );
}
