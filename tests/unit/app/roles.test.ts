/** Which role each door of the desk asks for: a page or an action that is not in these tables has no role yet. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findArea } from '@/lib/server/door/areas';

const ACTIONS: Record<string, string> = {
  'account/makeTokenAction': 'contributor',
  'account/askErasureAction': 'viewer',
  'account/changePassword': 'viewer',
  'account/revokeTokenAction': 'viewer',
  'account/signOut': 'anybody',
  'sign-in/signIn': 'anybody',
  'admin/articles/addArticle': 'contributor',
  'admin/articles/fetchPageAction': 'contributor',
  'admin/articles/startFromArticle': 'contributor',
  'admin/articles/dateArticleAction': 'contributor',
  'admin/articles/readArticleAgain': 'contributor',
  'admin/drafts/beginInsteadAction': 'contributor',
  'admin/events/editEvent': 'contributor',
  'admin/events/startEvent': 'contributor',
  'admin/events/draftOfVersion': 'contributor',
  'admin/vocabulary/changeChoiceAction': 'administrator',
  'admin/vocabulary/changeTermAction': 'administrator',
  'admin/vocabulary/changeTopicAction': 'administrator',
  'account/signOutOthersAction': 'viewer',
  'account/factor/beginSecondFactorAction': 'viewer',
  'account/factor/confirmSecondFactorAction': 'viewer',
  'account/factor/makeRecoveryCodesAction': 'viewer',
  'account/factor/takeOffSecondFactorAction': 'viewer',
  'sign-in/code/signInByCode': 'anybody',
  'welcome/openLinkAction': 'anybody',
  'welcome/acceptLinkAction': 'anybody',
  'admin/settings/changeSettingsAction': 'administrator',
  'admin/settings/pauseReaderAction': 'administrator',
  'admin/users/invitePersonAction': 'administrator',
  'admin/users/revokeInvitationAction': 'administrator',
  'admin/users/beginResetAction': 'administrator',
  'admin/users/resetSecondFactorAction': 'administrator',
  'admin/users/signOutPersonAction': 'administrator',
  'admin/users/revokeAnyTokenAction': 'administrator',
  'admin/users/setRoleAction': 'administrator',
  'admin/users/shutAccountAction': 'administrator',
  'admin/users/erasePersonAction': 'administrator',
  'admin/words/previewWordsAction': 'administrator',
  'admin/words/applyWordsAction': 'administrator',
  'admin/words/removeWordAction': 'administrator',
};
/** All else that the desk does is an editor's. */
const roleOf = (action: string) => ACTIONS[action] ?? 'editor';

const filesNamed = (name: string) =>
  readdirSync('app', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(`/${name}`))
    .map((file) => ({
      folder: file.slice(0, -name.length - 1),
      text: readFileSync(join('app', file), 'utf8'),
    }));

const actions = filesNamed('actions.ts').flatMap(({ folder, text }) =>
  [...text.matchAll(/^export const (\w+) = actionFor(Anybody)?\(\s*(?:'(\w+)')?/gm)].map(
    ([, name, anybody, role]) => ({ name: `${folder}/${name}`, role: anybody ? 'anybody' : role }),
  ),
);

it.each(actions.map(({ name, role }) => [name, role] as const))('%s is for %s', (name, role) => {
  expect(role).toBe(roleOf(name));
});

it('every action of the table is there', () => {
  expect(actions.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(ACTIONS)));
});

const PAGES: Record<string, string> = {
  'articles/new': 'contributor',
  'articles/[id]/reading': 'contributor',
  'events/new': 'contributor',
  'drafts/[id]': 'contributor',
  'actors/new': 'editor',
  'actors/[slug]': 'editor',
  'relationships/new': 'editor',
  'relationships/[slug]': 'editor',
  contradictions: 'editor',
  settings: 'administrator',
  users: 'administrator',
  'users/[id]': 'administrator',
  'users/tokens': 'administrator',
  audit: 'administrator',
};
const pages = filesNamed('page.tsx').filter(({ folder }) => /^admin(\/|$)/.test(folder));

it('every page of the desk asks for a role, first of all', () => {
  expect(pages.length).toBeGreaterThan(10);
  for (const { folder, text } of pages) {
    const [, body = ''] = text.split(/^export default async function /m);
    const asked = body.slice(body.indexOf('{\n')).match(/requireRole\('(\w+)'\)/)?.[1];
    const before = body.slice(0, body.indexOf('requireRole('));
    expect([folder, before.includes('await read')]).toEqual([folder, false]);
    const wanted = PAGES[folder.replace(/^admin\/?/, '')];
    expect([folder, asked]).toEqual([folder, wanted ?? asked]);
    expect([folder, asked]).toEqual([
      folder,
      expect.stringMatching(/^(viewer|contributor|editor|administrator)$/),
    ]);
  }
});

it.each([
  ['/admin/users', 'administrator'],
  ['/admin/users/some-id', 'administrator'],
  ['/admin/settings', 'administrator'],
  ['/admin/vocabulary', 'administrator'],
  ['/admin/audit', 'administrator'],
  ['/admin/actors/new', 'editor'],
  ['/admin/relationships/new', 'editor'],
  ['/admin/feeds', 'editor'],
  ['/admin/rereading', 'editor'],
  ['/admin/words', 'editor'],
  ['/admin/articles/new', 'contributor'],
  ['/admin/drafts', 'contributor'],
  ['/admin/usersettings', 'contributor'],
  ['/api/v1/articles', 'contributor'],
  ['/api/v1/drafts', 'contributor'],
])('the door lets nobody below write at %s: %s', (path, role) => {
  expect(findArea(path)?.needs).toBe(role);
});
