/**
 * Which room may import which. No exceptions: where a rule is in the way, its comment says what to do.
 */
const rooms = {
  domain: [],
  extraction: ['domain'],
  timeline: ['domain'],
  api: ['domain'],
  interchange: ['domain'],
  'model-reader': ['domain'],
  db: ['domain'],
  auth: ['domain', 'db'],
  net: ['domain'],
  jobs: ['domain', 'extraction', 'timeline', 'interchange', 'model-reader', 'net', 'db'],
  workflows: ['domain', 'interchange', 'model-reader', 'jobs', 'net', 'db', 'auth'],
  server: ['domain', 'api', 'jobs', 'db', 'auth'],
};
/** Rooms that may ask for the environment, the log and the request that is being answered. */
const runs = ['net', 'db', 'auth', 'jobs', 'server'];
const advice = {
  domain:
    'The floor knows nobody. Pass what you need as an argument, or move the rule to the room that has it.',
  extraction:
    'Extraction is pure: article and lexicon in, drafts out. Let a workflow or a command fetch, and pass it in.',
  timeline: 'Pure: events and a window in, what to draw out. Query in lib/db, call from app.',
  api: 'What programs ask and are answered, as schemas, and the document made of them. Query in lib/db, answer from app or lib/server.',
  interchange:
    'Pure: records in, what other programs read out. Query in lib/db, call from app; words in the reader’s language are an argument.',
  'model-reader':
    'Pure: what a language model is asked and what its answer is worth. lib/net asks it, a workflow keeps what comes of it.',
  net: 'The only room that opens connections outward. It fetches and reads; what is then done belongs to lib/workflows.',
  db: 'The database room stores and finds. A rule about events belongs to lib/domain, a procedure to lib/workflows.',
  auth: 'Auth answers who asks and whether they may. What is then done belongs to lib/workflows.',
  jobs: 'Jobs hand work to threads and wait for it. What is then done belongs to lib/workflows.',
  server:
    'The server lets requests in or turns them away. What is then done belongs to app and lib/workflows.',
  workflows:
    'A workflow tells one story over the rooms below it. It knows no page and no command, and reads and compares through lib/jobs.',
};

const roomRules = Object.entries(rooms).map(([room, allowed]) => {
  const may = [room, ...allowed]
    .map((name) => `lib/${name}/`)
    .concat(runs.includes(room) ? ['lib/(env|log|made-of|request|visits)\\.ts$'] : [])
    .concat(
      room === 'server'
        ? ['app/messages/', 'app/vocabulary\\.ts$', 'app/(api/v1|\\(public\\)/export)/.*route\\.ts$']
        : [],
    );
  return {
    name: `${room}-imports`,
    comment: advice[room],
    severity: 'error',
    from: { path: `^lib/${room}/` },
    to: { path: '^(app|components|lib|prisma|tests)/', pathNot: `^(${may.join('|')})` },
  };
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...roomRules,
    {
      name: 'extraction-runs-in-threads',
      comment:
        'The thread that answers requests runs no extractor: give the work to a worker (lib/jobs/workers), or import the type alone.',
      severity: 'error',
      from: { path: '^lib/jobs/', pathNot: '^lib/jobs/workers/' },
      to: { path: '^lib/extraction/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'workers-are-files-of-threads',
      comment: 'A worker is bundled by itself and loaded by its thread: call lib/jobs instead.',
      severity: 'error',
      from: { path: '^(app|components|lib|prisma)/', pathNot: '^lib/jobs/workers/' },
      to: { path: '^lib/jobs/workers/' },
    },
    {
      name: 'only-jobs-know-threads',
      comment:
        'Threads have deadlines and die: lib/jobs owns them. Write the work as a worker there. (The one thread of lib/server sees its start program end even while the server hangs.)',
      severity: 'error',
      from: { path: '^(app|components|lib)/', pathNot: '^lib/(jobs|cli|server)/' },
      to: { path: 'node_modules/piscina/|^(node:)?worker_threads$' },
    },
    {
      name: 'only-net-asks-the-world',
      comment: 'Outward connections have bounds and guards: call lib/net, or write the work there.',
      severity: 'error',
      from: { path: '^(app|components|lib)/', pathNot: '^lib/net/' },
      to: { path: 'node_modules/(undici|linkedom|htmlparser2|@mozilla/readability)/' },
    },
    {
      name: 'feeds-are-read-in-net',
      comment: 'What others send is read within bounds by lib/net; lib/interchange only writes feeds.',
      severity: 'error',
      from: { path: '^(app|components|lib)/', pathNot: '^lib/(net|interchange/exports)/' },
      to: { path: 'node_modules/feedsmith/' },
    },
    {
      name: 'components-imports',
      comment:
        'Components draw what they are given: domain objects, what lib/timeline works out, and answers parsed by lib/api. Let the page query and pass it on.',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^(app|lib|prisma|tests)/', pathNot: '^lib/(domain|timeline|api)/' },
    },
    {
      name: 'ui-kit-stands-alone',
      comment:
        'components/ui knows no events, of lib only the languages of addresses. Pass texts and values in.',
      severity: 'error',
      from: { path: '^components/ui/' },
      to: {
        path: '^(app|lib|prisma|tests|components)/',
        pathNot: '^(components/ui/|lib/domain/(language|intl)\\.ts$)',
      },
    },
    {
      name: 'app-imports',
      comment:
        'Pages and routes parse, call and answer: reading through lib/db and lib/jobs/read-(timeline|dates).ts, writing through lib/workflows. Only begin-queue.ts begins the queue.',
      severity: 'error',
      from: { path: '^app/' },
      to: {
        path: '^(lib|prisma|tests)/',
        pathNot:
          '^lib/(domain|timeline|api|interchange|workflows|auth|db)/|^lib/jobs/(read-(timeline|dates)|queue)\\.ts$|^lib/(env|log|made-of|request)\\.ts$',
      },
    },
    {
      name: 'readers-are-given-nothing-of-the-desk',
      comment:
        'What public pages and answers read has no notes and no names of editors: ask actors.ts, events.ts, articles.ts, timeline.ts. (What programs write by a token is the desk’s.)',
      severity: 'error',
      from: {
        path: '^(app/\\(public\\)/|app/api/v1/|components/timeline/)',
        pathNot: '^app/api/v1/(articles/|drafts/|write\\.ts$)',
      },
      to: { path: '^lib/(workflows/|db/(desk-|drafts|audit|event-state|users|similar-))' },
    },
    {
      name: 'only-the-timeline-knows-vis',
      comment: 'vis-timeline lives in components/timeline; give that component what it should draw.',
      severity: 'error',
      from: { pathNot: '^components/timeline/' },
      to: { path: 'node_modules/vis-(timeline|data)/' },
    },
    {
      name: 'only-the-database-room-knows-prisma',
      comment: 'Ask a function of lib/db, or write one there: it returns domain objects.',
      severity: 'error',
      from: { pathNot: '^(lib/db/|lib/cli/|prisma\\.config\\.ts|tests/)' },
      to: { path: 'node_modules/(@prisma/|pg/)|^lib/db/generated/' },
    },
    {
      name: 'pure-rooms-read-nothing',
      comment: 'Pure rooms read no clock, environment, file or network: take it as an argument.',
      severity: 'error',
      from: { path: '^lib/(domain|extraction|timeline|api|interchange|model-reader)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-missing',
      comment: 'The import leads nowhere: install the package or mend the path.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules|lib/db/generated' },
    exclude: { path: '\\.next' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
