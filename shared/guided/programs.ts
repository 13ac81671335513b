import type { ClientId } from '../model/mail-account.ts';
import type { EndedProgram } from './ended-programs.ts';

/** Ways through a program's menus. `messages/` has them as the program shows them. */
export const GUIDED_MENUS = [
  'thunderbird',
  'seamonkey',
  'evolution',
  'evolution-server',
  'sylpheed',
  'mailspring',
  'live-mail-server',
  'live-mail-port',
  'apple-mail',
  'apple-mail-server',
  'outlook-mac',
  'outlook',
  'outlook-server',
  'outlook-login',
  'outlook-port',
  'outlook-new',
  'em-client',
  'em-client-server',
  'the-bat-server',
  'pegasus',
  'mailmate-server',
  'ios-mail',
  'ios-mail-server',
] as const;
export type GuidedMenu = (typeof GUIDED_MENUS)[number];

export interface GuidedProgram {
  /** Where one begins; null: in the program itself. */
  begin: 'control-panel' | 'device' | { file: string } | null;
  /** `sure`: as its maker, or the program, says. */
  menu: { id: GuidedMenu; sure: boolean } | null;
  /** A box to tick, or what to choose. Older versions may have other names. */
  security:
    'tick' | { tls: string; starttls: string; sure: boolean; older?: { tls: string; starttls: string } };
  note?: 'guided.note.cloud' | 'guided.note.old';
  /** From the account on to its outgoing server. */
  inner?: GuidedMenu;
  /** Outgoing servers are in a list of their own. */
  serverList?: true;
  /** A box that lets the program choose by itself, or that lets a port be typed. */
  first?: 'guided.not-automatic' | 'guided.own-port';
  /** The login (null: beside the server), and then port and security, are further on. */
  further?: { login: GuidedMenu | null; port: GuidedMenu };
}

const unsure = (tls = 'SSL/TLS', starttls = 'STARTTLS') => ({ tls, starttls, sure: false });
const plain: GuidedProgram = { begin: null, menu: null, security: unsure() };
const cloud: GuidedProgram = { ...plain, note: 'guided.note.cloud' };
const inFile = (file: string): GuidedProgram => ({ ...plain, begin: { file } });
const mozilla: GuidedProgram = {
  begin: null,
  menu: { id: 'thunderbird', sure: true },
  security: { tls: 'SSL/TLS', starttls: 'STARTTLS', sure: true },
  serverList: true,
};
const likeMozilla: GuidedProgram = { ...mozilla, menu: { id: 'seamonkey', sure: false } };
const outlookMac: GuidedProgram = {
  begin: null,
  menu: { id: 'outlook-mac', sure: false },
  security: 'tick',
  first: 'guided.own-port',
};

/** What is known of each program's own windows. Those only explained have no steps. */
export const GUIDED_PROGRAMS: Readonly<Record<Exclude<ClientId, EndedProgram>, GuidedProgram>> = {
  thunderbird: mozilla,
  betterbird: mozilla,
  seamonkey: likeMozilla,
  postbox: likeMozilla,
  evolution: {
    begin: null,
    menu: { id: 'evolution', sure: true },
    inner: 'evolution-server',
    security: { tls: 'TLS on a dedicated port', starttls: 'STARTTLS after connecting', sure: false },
  },
  kmail: plain,
  'claws-mail': plain,
  sylpheed: {
    ...plain,
    menu: { id: 'sylpheed', sure: true },
    security: unsure('Use SSL for SMTP connection', 'Use STARTTLS command to start SSL session'),
  },
  geary: plain,
  balsa: plain,
  mailspring: {
    begin: null,
    menu: { id: 'mailspring', sure: false },
    security: { tls: 'SSL / TLS', starttls: 'STARTTLS', sure: true },
  },
  trojita: plain,
  mutt: inFile('~/.muttrc'),
  neomutt: inFile('~/.config/neomutt/neomuttrc'),
  alpine: inFile('~/.pinerc'),
  msmtp: inFile('~/.msmtprc'),
  's-nail': inFile('~/.mailrc'),
  'windows-live-mail': {
    begin: null,
    menu: null,
    inner: 'live-mail-server',
    security: 'tick',
    further: { login: null, port: 'live-mail-port' },
  },
  'apple-mail': {
    begin: null,
    menu: { id: 'apple-mail', sure: true },
    inner: 'apple-mail-server',
    security: 'tick',
    serverList: true,
    first: 'guided.not-automatic',
  },
  'outlook-mac': outlookMac,
  outlook: {
    begin: 'control-panel',
    menu: { id: 'outlook', sure: true },
    inner: 'outlook-server',
    security: {
      tls: 'SSL/TLS',
      starttls: 'STARTTLS',
      sure: true,
      older: { tls: 'SSL', starttls: 'TLS' },
    },
    further: { login: 'outlook-login', port: 'outlook-port' },
  },
  'outlook-new': { ...cloud, menu: { id: 'outlook-new', sure: false } },
  'outlook-mac-new': { ...outlookMac, note: 'guided.note.cloud' },
  'em-client': {
    ...plain,
    menu: { id: 'em-client', sure: true },
    inner: 'em-client-server',
    security: unsure('Use SSL/TLS on special port (legacy)', 'Force usage of SSL/TLS'),
  },
  mailbird: plain,
  'the-bat': {
    ...plain,
    inner: 'the-bat-server',
    security: unsure('Secure to dedicated port (TLS)', 'Secure to regular port (STARTTLS)'),
  },
  pegasus: {
    ...plain,
    menu: { id: 'pegasus', sure: false },
    security: unsure('Via direct SSL connect', 'Via STARTTLS command'),
  },
  foxmail: { ...plain, security: unsure('SSL') },
  becky: { ...plain, security: unsure('SMTPS') },
  eudora: {
    ...plain,
    note: 'guided.note.old',
    security: unsure('Required, Alternate Port', 'Required, STARTTLS'),
  },
  spark: cloud,
  airmail: plain,
  canary: cloud,
  mailmate: { ...plain, inner: 'mailmate-server' },
  'ios-mail': {
    begin: 'device',
    menu: { id: 'ios-mail', sure: false },
    inner: 'ios-mail-server',
    security: 'tick',
    serverList: true,
  },
  'android-mail': plain,
};
