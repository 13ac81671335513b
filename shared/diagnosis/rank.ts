import type { Verdict, VerdictCode } from '../model/verdict.ts';
import type { Evidence } from './evidence/evidence.ts';
import { COVERS_ALL, EXPLAINS, LEAVE_IN_SIGHT } from './explains.ts';

/** Faults of servers that are not in use: no news for somebody whose mail works. */
const ONLY_WHEN_FAILING: readonly VerdictCode[] = [
  'port-not-offered',
  'server-down',
  'router-allow-list',
  'relay-unreachable',
  'certificate-problem',
  'cut-after-connect',
];

/** The way is open, and yet mail will not be taken as the account is set: where that is more than a hint, all is not clear. */
const BY_LOGIN: readonly VerdictCode[] = ['login-needed', 'oauth-only', 'app-password-needed'];

/**
 * Puts first what a person must act on first. `found` comes in the order of the rules, the more basic cause first; causes
 * that stand in the way of a configured server go before those that do not.
 */
export function rank(found: readonly Verdict[], evidence: Evidence): Verdict[] {
  const covering = found.find((verdict) => COVERS_ALL.includes(verdict.code));
  if (covering !== undefined) return [covering];
  const noNames = found.find((verdict) => verdict.code === 'dns-failing' && verdict.where === 'network');
  if (noNames !== undefined) return [noNames];

  const allClear = found.find((verdict) => verdict.code === 'all-clear');
  const causes = found.filter(
    (verdict) => verdict.code !== 'all-clear' && verdict.code !== 'not-enough-evidence',
  );
  const explained = withDependence(causes);
  if (allClear !== undefined) {
    const refusing = explained.filter(isRefusing);
    const stalling = explained.filter((verdict) => verdict.code === 'ipv6-faulty' && stalls(evidence));
    const first = [...refusing, ...stalling];
    return [
      ...first,
      ...(refusing.length > 0 ? [] : [allClear]),
      ...explained.filter((verdict) => !first.includes(verdict) && !ONLY_WHEN_FAILING.includes(verdict.code)),
    ];
  }
  const fallback = found.filter((verdict) => verdict.code === 'not-enough-evidence');
  const inTheWay = explained.filter((verdict) => standsInTheWay(verdict, evidence));
  const beside = explained.filter((verdict) => !inTheWay.includes(verdict));
  return inTheWay.length > 0 ? [...inTheWay, ...beside] : [...fallback, ...beside];
}

function withDependence(causes: readonly Verdict[]): Verdict[] {
  return causes.flatMap((verdict, index) => {
    const basics = causes
      .slice(0, index)
      .filter(
        (basic) =>
          (EXPLAINS[basic.code] ?? []).includes(verdict.code) &&
          verdict.evidence.some((id) => basic.evidence.includes(id)),
      );
    const whole = basics.some(
      (basic) =>
        !LEAVE_IN_SIGHT.includes(basic.code) && verdict.evidence.every((id) => basic.evidence.includes(id)),
    );
    if (whole) return [];
    return [{ ...verdict, dependsOn: [...new Set(basics.map((basic) => basic.code))] }];
  });
}

const isRefusing = ({ code, confidence }: Verdict): boolean =>
  BY_LOGIN.includes(code) && confidence !== 'unsure';

/** With nothing configured every cause is of interest; else it must touch an attempt that failed. */
function standsInTheWay(verdict: Verdict, evidence: Evidence): boolean {
  if (verdict.code === 'possible-infection') return false;
  if (evidence.subjects.length === 0) return true;
  const ids = evidence.failing.flatMap((state) => state.ids);
  return verdict.evidence.some((id) => ids.includes(id));
}

/**
 * The configured server has an address in the family that is dead without a word: programs try it first and hang until
 * they give up, so mail can be sent and yet the customer waits. A family that is refused at once delays nobody.
 */
function stalls({ allCells, deadFamilies, subjects }: Evidence): boolean {
  return allCells.some(
    (cell) =>
      cell.mail &&
      deadFamilies.includes(cell.family) &&
      cell.reaches.includes('silent') &&
      subjects.some((state) => state.host === cell.host && (state.subject.port ?? cell.port) === cell.port),
  );
}
