'use client';
/** What few events need: a CAMEO code, a note among editors, and why a published event is changed. */
import { useTranslations } from 'use-intl';
import { TextArea } from '@/components/ui/TextArea';
import { TextField } from '@/components/ui/TextField';
import { findCameoCode } from '@/lib/domain/cameo';
import type { FormPart } from './form-parts';

export function MoreFields({
  part,
  note,
  onNote,
}: {
  part: FormPart;
  /** Why the event is changed; kept with the revision. */
  note: string;
  /** Absent where nothing published is changed. */
  onNote?: (note: string) => void;
}) {
  const t = useTranslations('review');
  const { proposal } = part;
  const cameo = findCameoCode(proposal.cameo);
  return (
    <>
      <details className="field">
        <summary className="w-fit py-2 text-small font-strong">{t('more')}</summary>
        <div className="flex flex-col gap-3 py-2">
          <TextField
            id="cameo"
            label={t('cameo')}
            optionalLabel={t('optional')}
            help={cameo?.name ?? t('cameoHelp')}
            value={proposal.cameo ?? ''}
            maxLength={4}
            inputMode="numeric"
            error={part.errorOf('cameo')}
            onChange={(event) => part.change({ cameo: event.target.value.replace(/\D/g, '') || null })}
          />
          <TextArea
            label={t('editorNote')}
            optionalLabel={t('optional')}
            help={t('editorNoteHelp')}
            value={proposal.editorNote ?? ''}
            maxLength={5_000}
            onChange={(event) => part.change({ editorNote: event.target.value || null })}
          />
        </div>
      </details>
      {onNote ? (
        <TextField
          className="field"
          label={t('revisionNote')}
          optionalLabel={t('optional')}
          help={t('revisionNoteHelp')}
          value={note}
          maxLength={500}
          onChange={(event) => onNote(event.target.value)}
        />
      ) : null}
    </>
  );
}
