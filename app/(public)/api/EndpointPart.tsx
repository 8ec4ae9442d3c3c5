/** One address for programs: what it is asked with, an example for the command line, what it is answered with. */
import { Cell, Row, Table } from '@/components/ui/Table';
import { ANSWERS, type Endpoint, ROOM } from '@/lib/api/endpoints';
import { fieldsOf, type JsonSchema, kindOf, parametersOf } from '@/lib/api/parameters';
import { publicUrl } from '@/lib/env';
import { translator } from '../../messages/translator';

/** A command that can be pasted; `$TOKEN` is the reader's own. */
function commandOf(endpoint: Endpoint): string {
  const path = `${publicUrl()}${ROOM}${endpoint.path.split('/{')[0]}`;
  if (endpoint.method === 'get') return `curl '${path}${endpoint.example}'`;
  return [
    `curl -X POST '${path}'`,
    `-H "Authorization: Bearer $TOKEN"`,
    `-H 'Content-Type: application/json'`,
    `-d '${endpoint.example}'`,
  ].join(' \\\n  ');
}

interface Named {
  name: string;
  schema: JsonSchema;
  required: boolean;
  words: string;
}

const asked = (endpoint: Endpoint): Named[] =>
  endpoint.method === 'get'
    ? parametersOf(endpoint.path, endpoint.query).map(({ name, schema, required, description }) => ({
        name,
        schema,
        required,
        words: String(description),
      }))
    : fieldsOf(endpoint.body, 'input');

function Fields({ caption, rows }: { caption: string; rows: readonly Named[] }) {
  const t = translator('forPrograms');
  return (
    <Table caption={caption} columns={[{ key: 'name', label: caption }]}>
      {rows.map(({ name, schema, required, words }) => (
        <Row key={name}>
          <Cell>
            <span className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5">
              <code dir="ltr">{name}</code>
              {required ? <span className="text-small font-strong">{t('required')}</span> : null}
              <span lang="en" dir="ltr" className="text-small text-muted wrap-anywhere">
                {[kindOf(schema), words].filter(Boolean).join('. ')}
              </span>
            </span>
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

export function EndpointPart({ endpoint }: { endpoint: Endpoint }) {
  const t = translator('forPrograms');
  const { id, method, path, summary, description, answer } = endpoint;
  const rows = asked(endpoint);
  // Whoever goes from one to the next by keyboard hears the same words a score of times.
  const ofWhich = (
    <>
      {' '}
      <code dir="ltr" className="sr-only">{`${method.toUpperCase()} ${ROOM}${path}`}</code>
    </>
  );
  return (
    <section id={id} className="flex min-w-0 flex-col gap-3 border-line border-t pt-5">
      <h3 dir="ltr" className="wrap-anywhere">
        <code>
          <span className="font-strong">{method.toUpperCase()}</span> {`${ROOM}${path}`}
        </code>
      </h3>
      {/* The paragraph begins where its direction does, also where it is narrower than the part. */}
      <div lang="en" dir="ltr">
        <p className="measure">{[summary, description].filter(Boolean).join(' ')}</p>
      </div>
      <h4 className="text-small font-strong text-muted">{t('example')}</h4>
      <pre
        dir="ltr"
        className="rounded-medium bg-raised p-3 text-small leading-6 wrap-anywhere whitespace-pre-wrap"
      >
        <code>{commandOf(endpoint)}</code>
      </pre>
      {rows.length > 0 ? (
        <details>
          <summary className="w-fit py-1 font-strong">
            {t('parameters')}
            {ofWhich}
          </summary>
          <Fields caption={t('parameters')} rows={rows} />
        </details>
      ) : null}
      {answer ? (
        <details>
          <summary className="w-fit py-1 font-strong">
            {t('answer')}
            {ofWhich}
          </summary>
          <Fields caption={t('answer')} rows={fieldsOf(ANSWERS[answer], 'output')} />
        </details>
      ) : null}
    </section>
  );
}
