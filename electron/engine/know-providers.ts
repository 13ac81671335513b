import type { Subject } from '../../shared/model/plan.ts';
import { providerOfAccount } from '../../shared/providers/look-up.ts';

/** The subjects with whose server each is, where the table of mail companies knows it; what a scene says of its own stays. */
export function knowProviders(subjects: readonly Subject[]): Subject[] {
  return subjects.map((subject) => {
    const found = subject.provider ?? providerOfAccount(subject.host, subject.email);
    if (found === null) return subject;
    const { id, name, quirks } = found;
    return { ...subject, provider: { id, name, quirks: [...quirks] } };
  });
}
