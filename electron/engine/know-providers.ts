import type { Subject } from '../../shared/model/plan.ts';

/**
 * The subjects with whose server each is, where the table of mail companies knows it; what a scene says of its own stays.
 * The table is loaded here: a check without a server does without it.
 */
export async function knowProviders(subjects: readonly Subject[]): Promise<Subject[]> {
  if (subjects.length === 0) return [];
  const { providerOfAccount } = await import('../../shared/providers/look-up.ts');
  return subjects.map((subject) => {
    const found = subject.provider ?? providerOfAccount(subject.host, subject.email);
    if (found === null) return subject;
    const { id, name, quirks } = found;
    return { ...subject, provider: { id, name, quirks: [...quirks] } };
  });
}
