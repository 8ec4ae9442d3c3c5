/** Coordinates as people type and read them. */
import type { MapPlace } from '@/components/map/draw-map';

const two = (degrees: number, [positive, negative]: readonly [string, string]) =>
  `${Math.abs(degrees)}° ${degrees < 0 ? negative : positive}`;

/** "33.3128° N, 44.3615° E"; '' for nothing. */
export function writeCoordinates(spot: MapPlace | null): string {
  return spot ? `${two(spot.latitude, ['N', 'S'])}, ${two(spot.longitude, ['E', 'W'])}` : '';
}

/** Degrees, minutes and seconds, or degrees with decimals, and the letter of its half of the globe. */
const PART =
  /^([+-]?\d{1,3}(?:\.\d{1,8})?)\s*°?\s*(?:(\d{1,2}(?:\.\d{1,6})?)\s*['′’]\s*)?(?:(\d{1,2}(?:\.\d{1,6})?)\s*["″”]\s*)?([NSEW])?$/i;

function readPart(text: string): { degrees: number; letter: string | null } | null {
  const found = PART.exec(text.trim().replace('−', '-'));
  if (!found) return null;
  const [, whole = '', minutes = '0', seconds = '0', letter] = found;
  const size = Math.abs(Number(whole)) + Number(minutes) / 60 + Number(seconds) / 3600;
  if (Number(minutes) >= 60 || Number(seconds) >= 60 || (letter && /^[+-]/.test(whole))) return null;
  const back = whole.startsWith('-') || /[SW]/i.test(letter ?? '');
  return { degrees: back ? -size : size, letter: letter?.toUpperCase() ?? null };
}

/**
 * A latitude and a longitude, in this order unless letters say otherwise: "33.31, 44.36", "33.31 44.36", "33° 18' 45" N,
 * 44° 21' E". Null for another text, and for what is not on the globe.
 */
export function readCoordinates(text: string): MapPlace | null {
  const sides = text.includes(',')
    ? text.split(',')
    : (/^(.*?[NSEW]|[^\s]+)\s+(.+)$/i.exec(text.trim())?.slice(1) ?? []);
  const [one, other] = sides.map(readPart);
  if (sides.length !== 2 || !one || !other) return null;
  const swapped = /[EW]/.test(one.letter ?? '') || /[NS]/.test(other.letter ?? '');
  const [latitude, longitude] = swapped ? [other, one] : [one, other];
  if (/[EW]/.test(latitude.letter ?? '') || /[NS]/.test(longitude.letter ?? '')) return null;
  const lawful = Math.abs(latitude.degrees) <= 90 && Math.abs(longitude.degrees) <= 180;
  return lawful ? { latitude: latitude.degrees, longitude: longitude.degrees } : null;
}
