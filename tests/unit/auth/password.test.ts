import { generatePassword, hashPassword, verifyPassword } from '@/lib/auth/password';
import { emailSchema, newPasswordSchema, roleReaches } from '@/lib/domain/user';

describe('passwords', () => {
  it('are kept as argon2id with at least 19 MiB and two passes, salted', async () => {
    const [one, other] = [await hashPassword('a good password'), await hashPassword('a good password')];
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(other);
  });

  it('match their own hash alone, however their letters are composed', async () => {
    const hash = await hashPassword('café terrace');
    expect(await verifyPassword(hash, 'cafe\u0301 terrace')).toBe(true);
    expect(await verifyPassword(hash, 'cafe terrace')).toBe(false);
    expect(await verifyPassword('not a hash', 'café terrace')).toBe(false);
  });

  it('made up differ, fit the rule and have no letters that look alike', () => {
    const made = Array.from({ length: 200 }, generatePassword);
    expect(new Set(made).size).toBe(200);
    for (const password of made) {
      expect(password).toMatch(/^([a-km-zA-HJ-NP-Z2-9]{5}-){3}[a-km-zA-HJ-NP-Z2-9]{5}$/);
      expect(newPasswordSchema.safeParse(password).success).toBe(true);
    }
  });
});

describe('roles', () => {
  it('reach those below them', () => {
    expect(roleReaches('editor', 'viewer')).toBe(true);
    expect(roleReaches('editor', 'editor')).toBe(true);
    expect(roleReaches('viewer', 'editor')).toBe(false);
    expect(roleReaches('editor', 'administrator')).toBe(false);
  });
});

describe('e-mail addresses', () => {
  it('are compared in lower case and may be of this machine', () => {
    expect(emailSchema.parse('  Admin@LocalHost ')).toBe('admin@localhost');
  });

  it.each(['nobody', 'a@b@c', 'a b@c', 'a\u0000@b', `${'a'.repeat(250)}@b.org`])('refuse %j', (text) => {
    expect(emailSchema.safeParse(text).success).toBe(false);
  });
});
