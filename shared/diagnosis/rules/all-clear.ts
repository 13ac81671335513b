import type { Rule } from '../rule.ts';
import { summary } from '../evidence/summary.ts';
import { unique } from '../evidence/unique.ts';

/**
 * Mail can be sent as configured: every configured server stood to the end by at least one address. With nothing
 * configured, the relay and the strangers must answer on every port that was tried.
 */
export const allClear: Rule = {
  code: 'all-clear',
  judge({ subjects, observations, cells, blocks, redirects, network, deadFamilies }) {
    const finding = (ids: ReadonlySet<string>): ReturnType<Rule['judge']> => ({
      where: 'unknown',
      confidence: 'certain',
      ...summary(observations.filter((o) => ids.has(o.id))),
      params: {},
      next: [{ kind: 'nothing' }],
    });
    if (subjects.length > 0) {
      if (!subjects.every((state) => state.state === 'ready')) return null;
      return finding(new Set(subjects.flatMap((state) => state.ids)));
    }
    const mail = cells.filter((cell) => cell.mail);
    const away = network.foreignNetwork === 'yes';
    const needed = mail.filter((cell) => !(away && cell.role === 'relay'));
    const answered = observations.filter(
      (o) => o.purpose === 'mail' && (o.outcome === 'ready' || o.greeting !== undefined),
    );
    const ports = unique(needed.map((cell) => cell.port));
    const portsOpen = ports.every((port) =>
      needed.some((cell) => cell.port === port && cell.state === 'open'),
    );
    const relays = needed.filter((cell) => cell.role === 'relay');
    const relayOpen = relays.length === 0 || relays.some((cell) => cell.state === 'open');
    if (answered.length === 0 || !portsOpen || !relayOpen) return null;
    if (blocks.length > 0 || redirects.length > 0 || deadFamilies.length > 1) return null;
    return finding(new Set(answered.map((o) => o.id)));
  },
};
