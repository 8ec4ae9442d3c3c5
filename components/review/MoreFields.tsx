'use client';
/** What few events need: a CAMEO code, a note among editors, and why a published event is changed. */
import { useTranslations } from 'use-intl';
import { useVocabulary } from '@/components/desk/VocabularyNow';
import { TextArea } from '@/components/ui/TextArea';
import { TextField } from '@/components/ui/TextField';
import { typeOfCameo } from '@/lib/domain/type-of-cameo';
import { CameoField } from './CameoField';
import type { FormPart } from './form-parts';
import type { RevisionNote } from './use-revision-note';

export function MoreFields({
  part,
  why,
  onWhy,
}: {
  part: FormPart;
  /** Why the event is changed. */
  why: RevisionNote;
  /** Absent where nothing published is changed. */
  onWhy?: (why: RevisionNote) => void;
}) {
  const t = useTranslations('review');
  const words = useTranslations('versions');
  const { codes } = useVocabulary();
  const { proposal } = part;
  const takeCode = (cameo: string | null) => {
    // Where no kind is chosen yet, the code says which.
    const type = proposal.type === null && cameo !== null ? typeOfCameo(cameo, codes) : null;
    part.change({ cameo, ...(type !== null && { type }) }, ...(type === null ? [] : ['type']));
  };
  return (
    <>
      <details className="field">
        <summary className="w-fit py-2 text-small font-strong">{t('more')}</summary>
        <div className="flex flex-col gap-3 py-2">
          <CameoField
            value={proposal.cameo}
            type={proposal.type}
            error={part.errorOf('cameo')}
            onChange={takeCode}
          />
          <TextArea
            label={t('editorNote')}
            optionalLabel={t('optional')}
            help={t('editorNoteHelp')}
            value={proposal.editorNote ?? ''}
            most={5_000}
            onChange={(event) => part.change({ editorNote: event.target.value || null })}
          />
        </div>
      </details>
      {onWhy ? (
        <>
          <TextField
            className="field"
            label={t('revisionNote')}
            optionalLabel={t('optional')}
            help={t('revisionNoteHelp')}
            value={why.note}
            most={500}
            onChange={(event) => onWhy({ ...why, note: event.target.value })}
          />
          <TextField
            className="field"
            label={words('correction')}
            optionalLabel={t('optional')}
            help={words('correctionHelp')}
            value={why.correction}
            most={1_000}
            onChange={(event) => onWhy({ ...why, correction: event.target.value })}
          />
        </>
      ) : null}
    </>
  );
}
