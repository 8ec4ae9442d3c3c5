'use client';
/**
 * What was typed in drafts whose page was closed while the line was gone: sent from whichever page of the desk is opened
 * next, or as soon as the line is back. What cannot be sent by itself is told, with the way to its draft; what was typed in a
 * draft that can take it no more is shown.
 */
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { usePerson } from '@/components/desk/DeskPerson';
import { takePlace } from '@/components/desk/kept-places';
import { forgetKept, listKeptRecords, readKept, type Slot } from '@/components/desk/kept-store';
import { Link, usePath } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import { type BeginInstead, KeptText } from './KeptText';
import { type LeftDraft, leftDraft } from './left-draft';
import { sendDraft } from './send-draft';

/** A draft that stands open in a tab is kept anew at each change, and sent by its own page. */
const LEFT_MS = 30_000;
/** A version that no draft has: of what is kept of a conflict it is only asked whether the draft is still there. */
const NO_VERSION = 2_147_483_647;

interface Unsent {
  left: LeftDraft;
  /** Its draft is closed, or gone. */
  ended: boolean;
}

/** Null where nothing is left to send. */
async function sendLeft(slot: Slot, left: LeftDraft): Promise<Unsent | null> {
  const { id, kept, draft } = left;
  try {
    const answer = await sendDraft({ id, version: kept.version ?? NO_VERSION, proposal: draft.proposal });
    // What was typed meanwhile is kept on, and sent the next time.
    if (answer.ok) return (await forgetKept(slot, kept.at)) ? null : { left, ended: false };
    return { left, ended: answer.reason === 'closed' || answer.reason === 'missing' };
  } catch {
    return { left, ended: false };
  }
}

/** The same, unless it is another page's to send. */
async function sendKept(person: string, id: string): Promise<Unsent | null> {
  const slot = { person, form: 'draft', record: id };
  const own = await takePlace(slot);
  if (own === null) return null;
  try {
    const left = leftDraft(id, await readKept(slot));
    return left && left.kept.at <= Date.now() - LEFT_MS ? await sendLeft(slot, left) : null;
  } finally {
    await own.leave();
  }
}

export function UnsentDrafts({ begin }: { begin: BeginInstead }) {
  const t = useTranslations('versions');
  const person = usePerson();
  const path = usePath();
  const [unsent, setUnsent] = useState<readonly Unsent[]>([]);
  useEffect(() => {
    let gone = false;
    const send = async () => {
      const found: Unsent[] = [];
      for (const id of await listKeptRecords({ person, form: 'draft' })) {
        // The page of the draft sends it, or shows it.
        if (path.endsWith(`/admin/drafts/${id}`)) continue;
        const one = await sendKept(person, id);
        if (one) found.push(one);
      }
      if (!gone) setUnsent(found);
    };
    void send();
    const again = () => void send();
    addEventListener('online', again);
    return () => {
      gone = true;
      removeEventListener('online', again);
    };
  }, [person, path]);
  const open = unsent.filter(({ ended }) => !ended);
  const ended = unsent.filter((one) => one.ended);
  if (unsent.length === 0) return null;
  return (
    <Notice kind="warning" className="mb-6">
      {open.length > 0 ? (
        <>
          <p>{t('unsent', { count: open.length })}</p>
          <ul className="flex flex-wrap gap-x-4">
            {open.map(({ left: { id } }, index) => (
              <li key={id}>
                <Link className="link" href={`/admin/drafts/${id}`}>
                  {t('unsentDraft', { number: index + 1 })}
                </Link>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {ended.length > 0 ? (
        <>
          <p>{t('left.elsewhere', { count: ended.length })}</p>
          <ul className="flex flex-col">
            {ended.map(({ left }) => (
              <li key={left.id}>
                <details>
                  <summary className="w-fit cursor-pointer py-1">
                    <bdi>{left.draft.proposal.title || t('left.untitled')}</bdi>
                  </summary>
                  <KeptText
                    {...left}
                    begin={begin}
                    onGone={() => setUnsent((all) => all.filter((one) => one.left.id !== left.id))}
                  />
                </details>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Notice>
  );
}
