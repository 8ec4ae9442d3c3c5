'use client';
/** Where a place stands on the map: one that is known already, coordinates as typed, or a spot that is pressed or moved to. */
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { CountryField } from '@/components/desk/CountryField';
import { PrimaryButton } from '@/components/desk/PrimaryButton';
import type { MapPlace } from '@/components/map/draw-map';
import { PickMap } from '@/components/map/PickMap';
import { clampReach, FURTHEST, lawfulSpot, stateAt, type View, viewOfState } from '@/components/map/pick-map';
import { ask } from '@/components/ui/ask';
import { Button } from '@/components/ui/Button';
import { Combobox } from '@/components/ui/Combobox';
import { Dialog } from '@/components/ui/Dialog';
import { TextField } from '@/components/ui/TextField';
import { countryName } from '@/lib/domain/country';
import type { Place } from '@/lib/domain/draft';
import { placesSchema } from '@/lib/domain/lookup';
import { readCoordinates, writeCoordinates } from './coordinates';

const PAUSE_MS = 150;
const WORLD: View = { latitude: 30, longitude: 20, reach: FURTHEST };
/** How much is shown round a spot: some 600 km. */
const ROUND_A_SPOT = 0.1;

const findPlaces = (text: string, signal: AbortSignal): Promise<Place[]> =>
  ask(`/admin/lookup/places?${new URLSearchParams({ q: text })}`, placesSchema, signal);

/** Places on the map whose name holds the text. */
function usePlaces(text: string) {
  const t = useTranslations('review.map');
  const [places, setPlaces] = useState<readonly Place[]>([]);
  const [status, setStatus] = useState<string | undefined>();
  const failed = useRef(t('searchFailed'));
  useEffect(() => {
    if (text.trim() === '') return;
    const abort = new AbortController();
    const timer = setTimeout(() => {
      findPlaces(text, abort.signal).then(
        (found) => {
          setPlaces(found);
          setStatus(undefined);
        },
        () => abort.signal.aborted || setStatus(failed.current),
      );
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [text]);
  return { places, status };
}

const spotOf = ({ latitude, longitude }: Place): MapPlace | null =>
  latitude === null || longitude === null ? null : { latitude, longitude };

function firstView(place: Place): View {
  const spot = spotOf(place);
  if (spot) return { ...spot, reach: ROUND_A_SPOT };
  return (place.country && viewOfState(place.country)) || WORLD;
}

export function PlaceDialog({
  place,
  onSet,
  onClose,
}: {
  place: Place;
  onSet: (place: Place) => void;
  onClose: () => void;
}) {
  const t = useTranslations('review.map');
  const [chosen, setChosen] = useState<Place>(place);
  const [view, setView] = useState<View>(() => firstView(place));
  const [search, setSearch] = useState(place.name);
  const [typed, setTyped] = useState(() => writeCoordinates(spotOf(place)));
  const [wrong, setWrong] = useState(false);
  const { places, status } = usePlaces(search);
  const spot = spotOf(chosen);
  const within = spot && stateAt(spot);

  const put = (next: MapPlace) => {
    setChosen({ ...chosen, ...next });
    setTyped(writeCoordinates(next));
    setWrong(false);
  };
  const type = (text: string) => {
    setTyped(text);
    const read = readCoordinates(text);
    setWrong(read === null && text.trim() !== '');
    if (!read) return;
    const next = lawfulSpot(read);
    setChosen({ ...chosen, ...next });
    setView({ ...next, reach: Math.min(view.reach, ROUND_A_SPOT) });
  };
  const take = (known: Place) => {
    setChosen(known);
    setSearch(known.name);
    setTyped(writeCoordinates(spotOf(known)));
    setWrong(false);
    setView(firstView(known));
  };
  const goTo = (code: string) => {
    const state = viewOfState(code);
    if (state) setView(state);
  };
  const save = () => {
    if (wrong || !spot) return;
    const country = chosen.country ?? within;
    // A spot without a name is called by its country.
    const name = chosen.name || (country && countryName(country)) || '';
    if (name !== '') onSet({ ...chosen, name, country });
  };
  const zoom = (by: number) => setView({ ...(spot ?? view), reach: clampReach(view.reach * by) });
  const label = spot ? t('at', { spot: writeCoordinates(spot) }) : t('nowhere');
  return (
    <Dialog
      open
      size="wide"
      onOpenChange={(open) => open || onClose()}
      title={t('title')}
      closeLabel={t('close')}
    >
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          event.stopPropagation();
          save();
        }}
      >
        <div className="grid gap-x-4 gap-y-3 sm:grid-cols-2">
          <Combobox
            label={t('search')}
            items={places.map(({ name, country, latitude, longitude }, index) => ({
              value: String(index),
              label: name,
              hint: [
                country && countryName(country),
                writeCoordinates(spotOf({ name, country, latitude, longitude })),
              ]
                .filter(Boolean)
                .join(' · '),
            }))}
            value={null}
            inputValue={search}
            onSearch={setSearch}
            onValueChange={(item) => {
              const known = places[Number(item?.value)];
              if (known) take(known);
            }}
            emptyText={search.trim() === '' ? t('type') : t('none')}
            status={status}
          />
          <CountryField
            label={t('zoomTo')}
            value={chosen.country ?? ''}
            onChange={(code) => {
              setChosen({ ...chosen, country: code || null });
              goTo(code);
            }}
          />
        </div>
        <PickMap
          view={view}
          spot={spot}
          shaded={chosen.country}
          label={`${t('map')} ${label}`}
          onView={setView}
          onSpot={put}
        />
        <div className="flex flex-wrap items-end gap-x-4 gap-y-3">
          <TextField
            label={t('coordinates')}
            help={t('coordinatesHelp')}
            value={typed}
            dir="ltr"
            most={60}
            autoComplete="off"
            error={wrong ? t('coordinatesWrong') : undefined}
            className="figures grow"
            onChange={(event) => type(event.target.value)}
          />
          <span className="flex gap-2">
            <Button aria-label={t('zoomIn')} onClick={() => zoom(1 / 1.5)}>
              +
            </Button>
            <Button aria-label={t('zoomOut')} onClick={() => zoom(1.5)}>
              −
            </Button>
            <Button onClick={() => setView(WORLD)}>{t('world')}</Button>
          </span>
        </div>
        <p role="status" className="text-small text-muted">
          {label} {within ? t('within', { country: countryName(within) ?? within }) : null}
          {within && chosen.country && within !== chosen.country ? (
            <span className="text-warning">
              {' '}
              {t('elsewhere', { country: countryName(chosen.country) ?? chosen.country })}
            </span>
          ) : null}
        </p>
        <div className="flex flex-wrap gap-3">
          <PrimaryButton pendingLabel={t('set')} aria-disabled={!spot || wrong || undefined}>
            {t('set')}
          </PrimaryButton>
          <Button onClick={onClose}>{t('cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
