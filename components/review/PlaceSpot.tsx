'use client';
/** Where the place of the event stands on the map, and the way to set it; the map comes when it is asked for. */
import { lazy, Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/Button';
import type { Place } from '@/lib/domain/draft';
import { writeCoordinates } from './coordinates';

const PlaceDialog = lazy(async () => ({ default: (await import('./PlaceDialog')).PlaceDialog }));
const NO_PLACE: Place = { name: '', country: null, latitude: null, longitude: null };

export function PlaceSpot({ place, onChange }: { place: Place | null; onChange: (place: Place) => void }) {
  const t = useTranslations('review.map');
  const [open, setOpen] = useState(false);
  const { latitude, longitude } = place ?? NO_PLACE;
  const spot = latitude === null || longitude === null ? null : { latitude, longitude };
  return (
    <p className="flex flex-wrap items-center gap-x-3 text-small text-muted">
      {spot ? (
        <bdi dir="ltr" className="figures">
          {writeCoordinates(spot)}
        </bdi>
      ) : null}
      <Button look="quiet" className="min-h-8" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {spot ? t('move') : t('open')}
      </Button>
      {spot && place ? (
        <Button
          look="quiet"
          className="min-h-8"
          onClick={() => onChange({ ...place, latitude: null, longitude: null })}
        >
          {t('takeOff')}
        </Button>
      ) : null}
      {open ? (
        <Suspense fallback={<span role="status">{t('loading')}</span>}>
          <PlaceDialog
            place={place ?? NO_PLACE}
            onClose={() => setOpen(false)}
            onSet={(next) => {
              onChange(next);
              setOpen(false);
            }}
          />
        </Suspense>
      ) : null}
    </p>
  );
}
