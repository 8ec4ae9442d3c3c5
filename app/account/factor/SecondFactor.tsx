'use client';
/** The second factor of a person: set up, recovery codes made anew, taken off. */
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { CopyText } from '@/components/ui/CopyText';
import { useRouter } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import {
  beginSecondFactorAction,
  confirmSecondFactorAction,
  makeRecoveryCodesAction,
  takeOffSecondFactorAction,
} from './actions';
import { ShownForm } from './ShownForm';

/** A factor that waits for its first code. */
interface Begun {
  key: string;
  picture: string;
}

function Codes({ codes, title }: { codes: readonly string[]; title: string }) {
  const t = useTranslations('account.factor');
  const box = useRef<HTMLDivElement>(null);
  // The form that made them is gone: whoever is there by keyboard is led to them.
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1} className="max-w-2xl outline-none">
      <Notice kind="success" title={title}>
        <CopyText text={codes.join('\n')} labels={{ copy: t('copy'), copied: t('copied') }} />
      </Notice>
    </div>
  );
}

function Enrol({ begun, onDone }: { begun: Begun; onDone: (codes: readonly string[]) => void }) {
  const t = useTranslations('account.factor');
  return (
    <div className="flex flex-col gap-4">
      <p className="measure">{t('scan')}</p>
      {/* biome-ignore lint/performance/noImgElement: a picture of its own making, in the page itself. */}
      <img src={begun.picture} alt={t('picture')} width={208} height={208} className="rounded-medium" />
      <p>
        <span className="text-small text-muted">{t('key')}: </span>
        <code dir="ltr" className="break-words">
          {begun.key}
        </code>
      </p>
      <ShownForm
        fields={['code']}
        digitsOnly
        look="primary"
        labels={{ submit: t('confirm'), busy: t('confirming') }}
        act={({ code }) => confirmSecondFactorAction({ code })}
        onDone={({ codes }) => onDone(codes)}
      />
    </div>
  );
}

export function SecondFactor({ on, left, must }: { on: boolean; left: number; must: boolean }) {
  const t = useTranslations('account.factor');
  const router = useRouter();
  const [begun, setBegun] = useState<Begun>();
  const [codes, setCodes] = useState<{ codes: readonly string[]; title: string }>();
  const [isOff, setIsOff] = useState(false);
  const shown = codes ? <Codes key={codes.codes[0]} {...codes} /> : null;
  if (!on)
    return (
      <>
        {must ? <Notice kind="warning">{t('must')}</Notice> : null}
        {isOff ? <Notice kind="success">{t('isOff')}</Notice> : null}
        <p className="measure text-muted">{t('off')}</p>
        {shown ??
          (begun ? (
            <Enrol
              begun={begun}
              onDone={(made) => {
                setBegun(undefined);
                setIsOff(false);
                setCodes({ codes: made, title: t('codes') });
                router.refresh();
              }}
            />
          ) : (
            <ShownForm
              fields={['password']}
              labels={{ submit: t('begin'), busy: t('beginning') }}
              act={({ password }) => beginSecondFactorAction({ password })}
              onDone={({ key, picture }) => setBegun({ key, picture })}
            />
          ))}
      </>
    );
  return (
    <>
      <p className="measure text-muted">
        {t('on')} {t('left', { count: left })}
      </p>
      {shown}
      <details>
        <summary className="w-fit cursor-pointer py-1 text-small font-strong">{t('renewTitle')}</summary>
        <div className="py-3">
          <ShownForm
            fields={['code']}
            labels={{ submit: t('anew'), busy: t('making') }}
            act={({ code }) => makeRecoveryCodesAction({ code })}
            onDone={({ codes: made }) => {
              setCodes({ codes: made, title: t('codesAnew') });
              router.refresh();
            }}
          />
        </div>
      </details>
      <details>
        <summary className="w-fit cursor-pointer py-1 text-small font-strong">{t('offTitle')}</summary>
        <div className="flex flex-col gap-3 py-3">
          <p className="text-small text-muted">{t('offText')}</p>
          <ShownForm
            fields={['password', 'code']}
            look="danger"
            labels={{ submit: t('off2'), busy: t('takingOff') }}
            act={takeOffSecondFactorAction}
            onDone={() => {
              setCodes(undefined);
              setIsOff(true);
              router.refresh();
            }}
          />
        </div>
      </details>
    </>
  );
}
