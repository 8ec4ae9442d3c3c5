/** How programs read this record and hand in: made of the same list as the document (OpenAPI). */
import type { Metadata } from 'next';
import { Anchor } from '@/components/ui/language';
import { Cell, Row, Table } from '@/components/ui/Table';
import { PROBLEMS } from '@/lib/api/document';
import { ENDPOINTS, ROOM, TAGS } from '@/lib/api/endpoints';
import { WRITES_A_MINUTE } from '@/lib/domain/api-token';
import { environment } from '@/lib/env';
import { addressesOf } from '../../messages/addresses';
import { here } from '../../messages/locale';
import { translator } from '../../messages/translator';
import { Section } from '../../Section';
import { EndpointPart } from './EndpointPart';

const NOTES = ['paging', 'changes', 'refusals', 'limits', 'tokens'] as const;

export const dynamic = 'force-dynamic';

export function generateMetadata(): Metadata {
  const t = translator('forPrograms');
  const [title, description] = [t('title'), t('description')];
  return {
    title,
    description,
    alternates: addressesOf('/api'),
    openGraph: { title, description, url: here('/api') },
  };
}

function Refusals() {
  const t = translator('forPrograms.refusals');
  const columns = [
    { key: 'status', label: t('status') },
    { key: 'meaning', label: t('meaning') },
  ];
  return (
    <Table caption={t('title')} columns={columns}>
      {Object.entries(PROBLEMS).map(([status, words]) => (
        <Row key={status}>
          <Cell>{status}</Cell>
          <Cell>
            <span lang="en" dir="ltr">
              {words}
            </span>
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

export default function ApiPage() {
  const t = translator('forPrograms');
  const figures = { reads: environment().API_READS_A_MINUTE, writes: WRITES_A_MINUTE };
  const parts = [
    ...TAGS.map((tag) => ({ id: tag, title: t(`tags.${tag}`) })),
    ...NOTES.map((note) => ({ id: note, title: t(`${note}.title`) })),
  ];
  return (
    <article className="page-width grid gap-x-16 gap-y-12 pt-8 md:pt-12 lg:grid-cols-[minmax(0,1fr)_14rem]">
      <header className="flex flex-col gap-5 lg:col-span-2">
        <h1 className="font-serif text-title">{t('title')}</h1>
        <p className="measure font-serif text-[1.1875rem] leading-8">{t('intro')}</p>
        <p className="text-small text-muted">
          <Anchor href={`${ROOM}/openapi.json`} className="link inline-block py-1">
            <bdi>{`${ROOM}/openapi.json`}</bdi>
          </Anchor>
          <br />
          {t('english')}
        </p>
      </header>
      <nav aria-label={t('contents')} className="lg:col-start-2 lg:row-start-2 print:hidden">
        <h2 className="text-small font-strong text-muted">{t('contents')}</h2>
        <ol className="mt-1 flex flex-col lg:sticky lg:top-6">
          {parts.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`} className="link inline-block py-1">
                {title}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <div className="flex min-w-0 flex-col gap-12 lg:row-start-2">
        {TAGS.map((tag) => (
          <Section key={tag} id={tag} title={t(`tags.${tag}`)}>
            {ENDPOINTS.filter((endpoint) => endpoint.tag === tag).map((endpoint) => (
              <EndpointPart key={endpoint.id} endpoint={endpoint} />
            ))}
          </Section>
        ))}
        {NOTES.map((note) => (
          <Section key={note} id={note} title={t(`${note}.title`)} className="measure">
            <p>{t(`${note}.text`, figures)}</p>
            {note === 'refusals' ? <Refusals /> : null}
          </Section>
        ))}
      </div>
    </article>
  );
}
