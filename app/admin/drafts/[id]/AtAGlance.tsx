/** On a screen where the article stands below the form: how much carries the draft, what is odd, and the way to the text. */
import type { Proposal } from '@/lib/domain/draft';
import { standingEvidence } from '@/lib/domain/evidence-support';
import type { StoredWarning } from '@/lib/domain/warning';
import { translator } from '../../../messages/translator';

export function AtAGlance({
  proposal,
  ofArticle,
}: {
  proposal: Proposal;
  /** What is odd about the text as a whole. */
  ofArticle: readonly StoredWarning[];
}) {
  const t = translator('review.atAGlance');
  // That nothing was found is said at the head of the page, and what both tell is told once.
  const codes = [...ofArticle, ...proposal.warnings].filter(({ code }) => code !== 'no-event-found');
  const warnings = new Set(codes.map((warning) => JSON.stringify(warning))).size;
  return (
    <p className="figures flex flex-wrap items-center gap-x-4 text-muted text-small lg:hidden">
      <span>{t('evidence', { count: standingEvidence(proposal).length })}</span>
      {warnings > 0 ? (
        <a className="link font-strong text-warning" href="#warnings-title">
          {t('warnings', { count: warnings })}
        </a>
      ) : null}
      <a className="link" href="#article-title">
        {translator('desk')('draft.toArticle')}
      </a>
    </p>
  );
}
