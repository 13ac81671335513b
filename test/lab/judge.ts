import type { JudgedReport } from '../../shared/model/report.ts';
import type { NextStep, Verdict } from '../../shared/model/verdict.ts';
import type { Truth } from './scenes/scene.ts';

/** Where a report departs from the truth, in words; empty when it is right. Pure. */
export function disagreements(truth: Truth, exit: number | null, report: JudgedReport | null): string[] {
  const first = report?.verdicts[0];
  if (report === null || first === undefined) return ['no report with a verdict'];
  const wrong: string[] = [];
  const expect = (right: boolean, what: string): void => {
    if (!right) wrong.push(what);
  };

  expect(truth.codes.includes(first.code), `verdict ${first.code}, not ${truth.codes.join(' or ')}`);
  const { where, ports } = truth;
  expect(where === undefined || where.includes(first.where), `where ${first.where}, not ${String(where)}`);
  const said = [...first.ports].sort((a, b) => a - b);
  expect(
    ports === undefined || String(said) === String(ports),
    `ports ${String(said)}, not ${String(ports)}`,
  );
  expect(exit !== null && truth.exit.includes(exit), `exit ${String(exit)}, not ${truth.exit.join(' or ')}`);

  if (!truth.mayBlameIsp) {
    const blaming = report.verdicts.filter(blamesIsp).map(({ code }) => code);
    expect(blaming.length === 0, `blames the ISP: ${blaming.join(', ')}`);
  }
  const codes = report.verdicts.map(({ code }) => code);
  for (const code of truth.named ?? []) expect(codes.includes(code), `does not name ${code}`);
  const kinds = first.next.map(({ kind }) => kind);
  for (const kind of truth.offers ?? []) expect(kinds.includes(kind), `does not offer ${kind}`);
  for (const kind of truth.neverOffers ?? []) expect(!kinds.includes(kind), `offers ${kind}`);
  const offered = first.next.find(isPortOffer)?.port;
  expect(
    truth.offeredPorts === undefined || (offered !== undefined && truth.offeredPorts.includes(offered)),
    `offers port ${String(offered)} first, not ${String(truth.offeredPorts)}`,
  );
  return wrong;
}

function blamesIsp({ code, where }: Verdict): boolean {
  return where === 'isp' || code === 'isp-blocks-port' || code === 'isp-redirects-port';
}

function isPortOffer(step: NextStep): step is Extract<NextStep, { kind: 'use-provider-port' }> {
  return step.kind === 'use-provider-port';
}
