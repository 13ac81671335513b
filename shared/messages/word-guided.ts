import { guidedSteps, type GuidedAccount } from '../guided/guided-steps.ts';
import type { GuidedStep, SecurityLabel } from '../guided/guided-step.ts';
import type { Target } from '../model/change.ts';
import { CLIENT_NAMES } from '../model/client-names.ts';
import type { ClientId } from '../model/mail-account.ts';
import type { Formatter } from './formatter.ts';
import { ispText, type IspText } from './isp-text.ts';
import { flag } from './verdict-values.ts';

/** An ISP's own steps, and the languages it writes in. */
export interface OwnGuides {
  guides: readonly { title: IspText; steps: readonly IspText[] }[];
  languages: readonly string[];
}

/** One thing to do: for a program what it is and with which values, for a person a sentence. */
export interface WordedStep {
  /** Its key without the first word, such as `port` or `security.tick`. `own`: the ISP's, known by its text alone. */
  code: string;
  params: GuidedStep['values'];
  text: string;
}

/** What to do by hand to move an account of this program, in order: first the ISP's own steps. */
export function wordedSteps(
  client: ClientId,
  to: Target,
  account: GuidedAccount,
  formatter: Formatter,
  own?: OwnGuides,
): WordedStep[] {
  const steps = guidedSteps(client, to, account).map((step): WordedStep => ({
    code: step.key.slice('guided.'.length),
    params: step.values,
    text: stepInWords(step, formatter),
  }));
  return [...(own === undefined ? [] : ownSteps(own, formatter)), ...steps];
}

/** The first of each guide says what they lead to. */
function ownSteps({ guides, languages }: OwnGuides, { message, language }: Formatter): WordedStep[] {
  const say = (text: IspText): string => ispText(text, language, languages);
  return guides.flatMap(({ title, steps }) =>
    steps.map((step, index): WordedStep => ({
      code: 'own',
      params: {},
      text: index === 0 ? message('guided.own', { first: say(title), second: say(step) }) : say(step),
    })),
  );
}

function stepInWords(step: GuidedStep, { message }: Formatter): string {
  const securityValues = ({ label, or }: SecurityLabel) => ({
    securityLabel: label ?? message('security.none', {}),
    older: or ?? '',
    olderKnown: flag(or),
  });
  switch (step.key) {
    case 'guided.note.cloud':
    case 'guided.note.old':
    case 'guided.open':
    case 'guided.open.control-panel':
      return message(step.key, { product: CLIENT_NAMES[step.values.client] });
    case 'guided.menu':
    case 'guided.menu.unsure':
      return message(step.key, { menu: message(`guided.way.${step.values.menu}`, {}) });
    case 'guided.open.file':
      return message(step.key, step.values);
    case 'guided.account':
      return message(step.key, { name: step.values.email });
    case 'guided.host':
    case 'guided.host.same':
      return message(step.key, step.values);
    case 'guided.port':
      return message(step.key, step.values);
    case 'guided.security':
      return message(step.key, securityValues(step.values));
    case 'guided.security.unsure': {
      const { securityLabel } = securityValues(step.values);
      return message(step.key, { securityLabel });
    }
    case 'guided.login.user':
      return message(step.key, { name: step.values.user });
    case 'guided.open.device':
    case 'guided.find-accounts':
    case 'guided.account.unnamed':
    case 'guided.find-outgoing':
    case 'guided.find-server-list':
    case 'guided.not-automatic':
    case 'guided.own-port':
    case 'guided.security.tick':
    case 'guided.security.untick':
    case 'guided.login.keep':
    case 'guided.login.none':
    case 'guided.save':
    case 'guided.password':
    case 'guided.try':
    case 'guided.explain.windows-mail':
    case 'guided.explain.outlook-express':
      return message(step.key, {});
  }
}
