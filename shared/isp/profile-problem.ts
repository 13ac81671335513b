/** One thing wrong with a profile, or worth a second look. In English: for those who write profiles. */
export interface ProfileProblem {
  /** As `connections[0].blocks[0].ports[0]`; empty for the profile as a whole. */
  path: string;
  problem: string;
  /** What may stand there. */
  allowed?: string;
}

/** A path as JavaScript writes it: `connections[0].recognise.cidrs[1]`. */
export function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((step, index) => {
      if (typeof step === 'number') return `[${step}]`;
      const name = String(step);
      if (!/^[A-Za-z_$][\w$-]*$/.test(name)) return `[${JSON.stringify(name.slice(0, 60))}]`;
      return index === 0 ? name : `.${name}`;
    })
    .join('');
}
