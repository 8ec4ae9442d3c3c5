/** Actors, relationships and offices as readers of the page's language call them; where no such name is known, as the record does. */
import { localNameOf, localNameOfCanonical, localTitleOf } from '@/lib/db/local-names';
import { recordLanguage } from '@/lib/domain/intl';
import { localOfficeOf } from './messages/office-words';

/** A name that is not known in the language of the page is marked as what it is. */
function Name({ local, recorded }: { local: string | null; recorded: string }) {
  return <bdi lang={local === null ? recordLanguage(recorded) : undefined}>{local ?? recorded}</bdi>;
}

export const ActorName = ({ of: { slug, name } }: { of: { slug: string; name: string } }) => (
  <Name local={localNameOf(slug)} recorded={name} />
);

export const RelationshipTitle = ({ of: { slug, title } }: { of: { slug: string; title: string } }) => (
  <Name local={localTitleOf(slug)} recorded={title} />
);

/** @param organisation canonical name of that in which the office is held */
export const OfficeTitle = ({ office, organisation }: { office: string; organisation: string | null }) => (
  <Name local={localOfficeOf(office, organisation)} recorded={office} />
);

/** A state, body or mission that the record names by its canonical name alone. */
export const BodyName = ({ name }: { name: string }) => (
  <Name local={localNameOfCanonical(name)} recorded={name} />
);
