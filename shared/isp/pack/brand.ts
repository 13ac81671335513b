import type { IspProfile } from '../profile.ts';
import type { Pack } from './pack.ts';

/** The profile as a branded program shows it: in the pack's colour, with the pack's own steps, which stand among the ISP's answers, too. */
export function brand(
  profile: IspProfile,
  { colours, guides = [] }: Pick<Pack, 'colours' | 'guides'>,
): IspProfile {
  const [first = 'en'] = profile.languages;
  const steps = guides.map(({ title, steps: list }) => ({
    question: title,
    answer: Object.fromEntries(
      languagesOf([title, ...list], profile.languages).map((language) => [
        language,
        list.map((step, index) => `${index + 1}. ${textIn(step, language, first)}`).join(' '),
      ]),
    ),
  }));
  return {
    ...profile,
    appearance: { ...profile.appearance, accent: colours.accent },
    ...(guides.length > 0 && {
      guides: [...(profile.guides ?? []), ...guides],
      answers: [...(profile.answers ?? []), ...steps],
    }),
  };
}

type Text = string | Record<string, string>;

/** Languages of the profile that any of the texts is in; a plain text is in the first. */
function languagesOf(texts: readonly Text[], languages: readonly string[]): string[] {
  const spoken = languages.filter((language) =>
    texts.some((text) => typeof text !== 'string' && Object.hasOwn(text, language)),
  );
  return spoken.length > 0 ? spoken : languages.slice(0, 1);
}

function textIn(text: Text, language: string, first: string): string {
  return typeof text === 'string' ? text : (text[language] ?? text[first] ?? Object.values(text)[0] ?? '');
}
