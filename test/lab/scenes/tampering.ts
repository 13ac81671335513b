import { STAGE } from '../world/addresses.ts';
import { edgeBox } from './rules.ts';
import { ON_25, ON_587, type Scene, type Truth } from './scene.ts';

const ON_THE_WAY: Omit<Truth, 'codes'> = {
  where: ['network', 'unknown'],
  exit: [1],
  mayBlameIsp: false,
};
/** A mail shield takes what ordinary programs send to mail ports; it itself runs with other rights. */
const SHIELD = {
  customer: {
    'nat-output': [
      `meta skuid != 0 tcp dport { 25, 587 } redirect to :${STAGE.shield}`,
      `meta skuid != 0 tcp dport 465 redirect to :${STAGE.shieldTls}`,
    ],
  },
};

/** Somebody reads or alters mail on its way. */
export const TAMPERING: readonly Scene[] = [
  {
    id: 'starttls-stripped',
    story: 'A box on the way removes STARTTLS from every server’s reply.',
    weather: { network: edgeBox(['25, 587', STAGE.strip]) },
    ask: ON_587,
    truth: { ...ON_THE_WAY, codes: ['encryption-stripped'] },
  },
  {
    id: 'starttls-masked',
    story: 'A firewall on the way overwrites STARTTLS with XXXXXXXA.',
    weather: { network: edgeBox(['25, 587', STAGE.mask]) },
    ask: ON_587,
    truth: { ...ON_THE_WAY, codes: ['encryption-masked'] },
  },
  {
    id: 'tls-intercepted',
    story: 'A box on the way opens every server’s TLS and seals it with its own certificates.',
    weather: { network: edgeBox(['25, 587', STAGE.intercept], ['465', STAGE.interceptTls]) },
    ask: ON_587,
    truth: { ...ON_THE_WAY, codes: ['tls-intercepted'] },
  },
  {
    id: 'mail-shield',
    story: 'A virus scanner on this computer opens mail; its root is not trusted by mail programs.',
    weather: { network: SHIELD },
    ask: ON_587,
    truth: {
      codes: ['mail-shield'],
      where: ['computer'],
      exit: [1],
      mayBlameIsp: false,
      offers: ['check-mail-shield'],
    },
  },
  {
    id: 'mail-shield-trusted',
    story: 'The same, and its root was added to what this computer trusts: mail goes, and is read.',
    weather: { network: SHIELD },
    ask: ON_587,
    computer: { trustsShield: true },
    // Mail can be sent as configured; programs with a store of their own will complain. Either may come first.
    truth: { codes: ['all-clear', 'mail-shield'], exit: [0, 1], mayBlameIsp: false, named: ['mail-shield'] },
  },
  {
    id: 'mail-shield-on-25',
    story: 'A virus scanner on this computer opens mail; the account is on port 25.',
    weather: { network: SHIELD },
    ask: ON_25,
    truth: { codes: ['mail-shield'], where: ['computer'], exit: [1], mayBlameIsp: false },
  },
];
