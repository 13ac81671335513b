import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../../../shared/messages/language.ts';
import { Pick } from '../../components/Pick.tsx';
import { useActions, useApp } from '../../state/app-context.ts';

const SYSTEM = 'system';

/** Each language in its own name, so that it is found by those who read no other. */
export function LanguagePick() {
  const { words, settings } = useApp();
  const { save } = useActions();
  const chosen = LANGUAGES.find((language) => language === settings.language);
  return (
    <Pick<Language | typeof SYSTEM>
      label={words.message('window.settings.language', {})}
      options={[
        { value: SYSTEM, label: words.message('window.settings.language.system', {}) },
        ...LANGUAGES.map((language) => ({
          value: language,
          label: LANGUAGE_NAMES[language],
          lang: language,
        })),
      ]}
      value={chosen ?? SYSTEM}
      onChange={(language) => save({ ...settings, language: language === SYSTEM ? null : language })}
    />
  );
}
