/** That a draft is to be published at a time, or was and could not be, and why. */
import { randomUUID } from 'node:crypto';
import { RequestKey } from '@/components/desk/RequestKey';
import { Link } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import { SubmitButton } from '@/components/ui/SubmitButton';
import type { PlanFailure, PlannedPublication } from '@/lib/domain/planned-publication';
import { translator } from '../../../messages/translator';
import { personInWords } from '../../../person-in-words';
import { momentInWords } from '../../desk-words';
import { cancelPlanAction } from '../actions';

function Failure({ failure: { reason, blockers, event, by } }: { failure: PlanFailure }) {
  const t = translator('versions');
  const review = translator('review');
  return (
    <>
      <p>{t(`planFailures.${reason}`, { by: by ? personInWords(by) : 'none' })}</p>
      {blockers.length > 0 ? (
        <ul className="list-disc ps-5">
          {blockers.map(({ field, code, values }) => (
            <li key={`${field} ${code}`}>{review(`blockers.${code}`, values)}</li>
          ))}
        </ul>
      ) : null}
      {event ? (
        <p>
          <Link className="link" href={`/admin/events/${event.slug}`}>
            <bdi>{event.title}</bdi>
          </Link>
        </p>
      ) : null}
    </>
  );
}

export function Planned({ plan, mayCancel }: { plan: PlannedPublication; mayCancel: boolean }) {
  const t = translator('versions');
  const { failure, plannedBy: name, at, draftId } = plan;
  const when = momentInWords(at);
  return (
    <Notice kind={failure ? 'error' : 'info'} title={t(failure ? 'planFailed' : 'planned', { when, name })}>
      {failure ? <Failure failure={failure} /> : <p className="text-small">{t('plannedFollow')}</p>}
      {mayCancel ? (
        <form action={cancelPlanAction} className="mt-1">
          <input type="hidden" name="id" value={draftId} />
          <RequestKey first={randomUUID()} />
          <SubmitButton look="secondary" pendingLabel={translator('desk')('saving')}>
            {t(failure ? 'planSeen' : 'planCancel')}
          </SubmitButton>
        </form>
      ) : null}
    </Notice>
  );
}
