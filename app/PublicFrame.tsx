/** Header, content and footer of a public page, and of pages that stand outside the group. */
import { SiteFooter } from './SiteFooter';
import { SiteHeader } from './SiteHeader';

export function PublicFrame({ children }: { children: React.ReactNode }) {
  return (
    <div className="flex min-h-dvh flex-col">
      <SiteHeader />
      <main id="content" tabIndex={-1} className="grow outline-none">
        {children}
      </main>
      <SiteFooter />
    </div>
  );
}
