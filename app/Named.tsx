/** Actors and relationships as readers of the page's language call them; where no such name is known, as the record does. */
import { localNameOf, localTitleOf } from '@/lib/db/local-names';
import { recordLanguage } from '@/lib/domain/intl';

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
