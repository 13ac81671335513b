import type { Rule } from '../rule.ts';
import { failedByCertificate } from '../evidence/certificates.ts';
import { cutPorts, isCut } from '../evidence/cuts.ts';
import { summary } from '../evidence/summary.ts';

/** A security program on this computer opens mail connections, and something about them is wrong. */
export const mailShield: Rule = {
  code: 'mail-shield',
  judge(evidence) {
    const { shield, observations } = evidence;
    if (shield === null) return null;
    const broken = observations.filter((o) => o.role !== 'control' && (failedByCertificate(o) || isCut(o)));
    const several = cutPorts(evidence).flatMap((port) => port.observations);
    const shown = [...shield.observations, ...(shield.signed ? [] : broken), ...several];
    if (shown.length === 0) return null;
    const product = shield.product ?? undefined;
    return {
      where: 'computer',
      confidence: shield.signed ? 'certain' : shield.observations.length > 0 ? 'likely' : 'unsure',
      ...summary(shown, evidence.network.mailShield === 'yes' ? ['mailShield'] : []),
      params: product === undefined ? {} : { product },
      next: [{ kind: 'check-mail-shield', ...(product === undefined ? {} : { product }) }],
    };
  },
};
