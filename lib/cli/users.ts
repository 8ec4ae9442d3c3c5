/** `npm run users -- …`: the people who may sign in. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Database } from '@/lib/db/client';
import { listUsers } from '@/lib/db/users';
import { PASSWORD_MIN } from '@/lib/domain/password';
import { ROLES, type Role, roleSchema } from '@/lib/domain/user';
import { environment } from '@/lib/env';
import { addUser } from '@/lib/workflows/users/add-user';
import { banUser } from '@/lib/workflows/users/ban-user';
import { eraseUser } from '@/lib/workflows/users/erase-user';
import { resetPassword } from '@/lib/workflows/users/reset-password';
import { resetSecondFactor } from '@/lib/workflows/users/reset-second-factor';
import { setUserRole } from '@/lib/workflows/users/set-user-role';
import { withCommandDatabase } from './command-database';
import { explain, OperatorError } from './progress';

const USAGE = `Usage: npm run -s users -- COMMAND

  list                                   everyone who may sign in
  add EMAIL --role ROLE [--name NAME]    adds a person; prints a password, once
  reset-password EMAIL                   makes another password; prints it, once
  set-role EMAIL ROLE                    gives another role and ends the sessions
  ban EMAIL [--reason TEXT]              shuts a person out and ends the sessions
  unban EMAIL                            lets a person in again
  erase EMAIL --again EMAIL              takes a person's name, address and all that signs them in out for good
  erase ID --again ID                    the same once more of somebody who is erased (the record has their id)
  reset-second-factor EMAIL              takes off the second factor of who has lost it, and ends the sessions

ROLE is ${ROLES.join(', ')}. The site may run meanwhile.`;

const REASONS = {
  forbidden: 'Only an administrator may do that.',
  'unknown-user': 'There is nobody with this e-mail address. "list" shows everyone.',
  'last-administrator': 'This is the only administrator left. Give somebody else that role first.',
  'bad-email': 'This is not an e-mail address: write it as name@example.org.',
  'bad-name': 'The name is empty, has more than 200 characters, or has characters that steer a screen.',
  'name-taken': 'Somebody is called so already, or the program itself. Give another name by --name.',
  'bad-password': `The password needs at least ${PASSWORD_MIN} characters.`,
  'not-set': 'This person has no second factor.',
  yourself: 'That is for somebody else to do.',
  'not-confirmed': 'Write the same once more behind --again; nobody was erased.',
  taken: 'There is somebody with this e-mail address already. "list" shows everyone.',
} as const;

const program = { id: null, name: 'command line' };
const say = (text: string) => process.stdout.write(`${text}\n`);

type Result = { ok: true } | { ok: false; reason: keyof typeof REASONS };

function accepted<R extends Result>(result: R): Extract<R, { ok: true }> {
  if (!result.ok) throw new OperatorError(REASONS[result.reason]);
  return result as Extract<R, { ok: true }>;
}

function readRole(text: string | undefined): Role {
  const role = roleSchema.safeParse(text);
  if (!role.success) throw new OperatorError(`"${text ?? ''}" is no role: write ${ROLES.join(', ')}.`);
  return role.data;
}

async function list(db: Database): Promise<void> {
  for (const { email, role, name, banned, banReason } of await listUsers(db)) {
    const closed = banned ? `  banned${banReason ? `: ${banReason}` : ''}` : '';
    say(`${role.padEnd(14)} ${email.padEnd(32)} ${name}${closed}`);
  }
}

type Options = {
  role?: string | undefined;
  name?: string | undefined;
  reason?: string | undefined;
  again?: string | undefined;
};
type Command = (db: Database, email: string, second: string | undefined, options: Options) => Promise<void>;

const COMMANDS: Record<string, Command> = {
  list,
  add: async (db, email, _, { role, name }) => {
    const input = { email, role: readRole(role), ...(name ? { name } : {}) };
    const { user, password } = accepted(await addUser(db, program, input));
    say(`Added ${user.email} as ${user.role}.\nPassword (shown once): ${password}`);
  },
  'reset-password': async (db, email) => {
    const { user, password } = accepted(await resetPassword(db, program, email));
    say(`${user.email} is signed out everywhere.\nNew password (shown once): ${password}`);
  },
  'set-role': async (db, email, role) => {
    const { user } = accepted(await setUserRole(db, program, { email, role: readRole(role) }));
    say(`${user.email} is ${user.role} now.`);
  },
  'reset-second-factor': async (db, email) => {
    const { user } = accepted(await resetSecondFactor(db, program, { email }));
    say(`${user.email} signs in by the password alone now, and is signed out everywhere.`);
  },
  erase: async (db, email, _, { again }) => {
    const whose = email.includes('@') ? { email } : { id: email };
    const { name } = accepted(await eraseUser(db, program, { ...whose, typed: again ?? '' }));
    say(`The person is erased. What they did stands under "${name}".`);
  },
  ban: async (db, email, _, { reason }) => {
    const { user } = accepted(await banUser(db, program, { email, reason: reason ?? '' }));
    say(`${user.email} is shut out and signed out everywhere.`);
  },
  unban: async (db, email) => {
    const { user } = accepted(await banUser(db, program, { email, reason: null }));
    say(`${user.email} may sign in again.`);
  },
};

async function main(): Promise<void> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { role: text, name: text, reason: text, again: text, help: { type: 'boolean', short: 'h' } },
  });
  const [name = '', email, second] = positionals;
  if (values.help) {
    say(USAGE);
    return;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command || (name !== 'list' && !email)) throw new OperatorError(USAGE);
  await withCommandDatabase(environment(), (db) => command(db, email ?? '', second, values));
}

main().catch((error: unknown) => {
  const isUsage = (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS');
  process.stderr.write(
    `${isUsage && error instanceof Error ? `${error.message}\n\n${USAGE}` : explain(error)}\n`,
  );
  process.exit(1);
});
