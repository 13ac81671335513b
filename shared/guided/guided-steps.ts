import type { Target } from '../model/change.ts';
import type { ClientId, MailAccount, Outgoing } from '../model/mail-account.ts';
import { isEnded } from './ended-programs.ts';
import type { GuidedStep } from './guided-step.ts';
import { GUIDED_PROGRAMS, type GuidedMenu, type GuidedProgram } from './programs.ts';

/** What the steps use of an account. `files`: where its settings are, for a program that has no window for them. */
export type GuidedAccount = Pick<MailAccount, 'email' | 'outgoing'> & Partial<Pick<MailAccount, 'files'>>;

/** What to do by hand, one step after the other; one explanation for a program that can no longer send. */
export function guidedSteps(client: ClientId, to: Target, account: GuidedAccount): GuidedStep[] {
  if (isEnded(client)) return [{ key: `guided.explain.${client}`, values: {} }];
  const program = GUIDED_PROGRAMS[client];
  const { further } = program;
  const port: GuidedStep[] = [{ key: 'guided.port', values: { port: to.port } }, security(program, to)];
  const login = loginStep(account.outgoing, to);
  return [
    ...begin(client, program, account),
    ...(program.first ? [{ key: program.first, values: {} } as const] : []),
    hostStep(account.outgoing, to),
    ...(further
      ? [...(further.login ? [menu(further.login)] : []), login, menu(further.port), ...port]
      : [...port, login]),
    { key: 'guided.save', values: {} },
    ...(asksPassword(account.outgoing, to) ? [{ key: 'guided.password', values: {} } as const] : []),
    { key: 'guided.try', values: {} },
  ];
}

function begin(client: ClientId, program: GuidedProgram, account: GuidedAccount): GuidedStep[] {
  const note: GuidedStep[] = program.note ? [{ key: program.note, values: { client } }] : [];
  const find: GuidedStep = { key: 'guided.find-outgoing', values: {} };
  const { begin: from } = program;
  if (from !== null && typeof from === 'object')
    return [...note, { key: 'guided.open.file', values: { path: account.files?.[0] ?? from.file } }, find];
  const open: GuidedStep =
    from === 'control-panel'
      ? { key: 'guided.open.control-panel', values: { client } }
      : from === 'device'
        ? { key: 'guided.open.device', values: {} }
        : { key: 'guided.open', values: { client } };
  const way: GuidedStep[] =
    program.menu !== null
      ? [program.menu.sure ? menu(program.menu.id) : unsureMenu(program.menu.id)]
      : program.inner
        ? []
        : [{ key: 'guided.find-accounts', values: {} }];
  const which: GuidedStep =
    account.email === ''
      ? { key: 'guided.account.unnamed', values: {} }
      : { key: 'guided.account', values: { email: account.email } };
  const list: GuidedStep = { key: 'guided.find-server-list', values: {} };
  const { inner, serverList } = program;
  // Where all servers stand in one list, no account is opened first.
  const where = inner ? [which, menu(inner)] : serverList ? [] : [which, find];
  return [...note, open, ...way, ...where, ...(serverList ? [list] : [])];
}

function unsureMenu(id: GuidedMenu): GuidedStep {
  return { key: 'guided.menu.unsure', values: { menu: id } };
}

function menu(id: GuidedMenu): GuidedStep {
  return { key: 'guided.menu', values: { menu: id } };
}

function hostStep(from: Outgoing | null, to: Target): GuidedStep {
  const same = from?.host.toLowerCase() === to.host.toLowerCase();
  return { key: same ? 'guided.host.same' : 'guided.host', values: { host: to.host } };
}

function security({ security: shown }: GuidedProgram, to: Target): GuidedStep {
  if (shown === 'tick')
    return { key: to.security === 'none' ? 'guided.security.untick' : 'guided.security.tick', values: {} };
  const key = shown.sure ? 'guided.security' : 'guided.security.unsure';
  if (to.security === 'none') return { key, values: { label: null } };
  const or = shown.older?.[to.security];
  return { key, values: { label: shown[to.security], ...(or === undefined ? {} : { or }) } };
}

function loginStep(from: Outgoing | null, to: Target): GuidedStep {
  if (typeof to.login === 'object' && to.login.user !== from?.login.user)
    return { key: 'guided.login.user', values: { user: to.login.user } };
  if (to.login === 'none' && from?.login.method !== 'none') return { key: 'guided.login.none', values: {} };
  return { key: 'guided.login.keep', values: {} };
}

/** Programs know passwords by server and user. */
function asksPassword(from: Outgoing | null, to: Target): boolean {
  if (to.login === 'none' || (to.login === 'keep' && from?.login.method === 'none')) return false;
  const user = typeof to.login === 'object' ? to.login.user : from?.login.user;
  return from?.host.toLowerCase() !== to.host.toLowerCase() || user !== from.login.user;
}
