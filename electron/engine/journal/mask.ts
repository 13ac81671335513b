const HIDDEN = '•••';

/** `//user:password@` in an address; the last `@` before a space, a quote or a slash ends the password. */
const IN_ADDRESS = /(:\/\/[^\s/:@"']*:)[^\s"']*(?=@)/g;
/** `password = x`, `"smtpPassword": "x"`, `<POP3_Password2 type="BINARY">x<`, `user_pref("….password", "x")`, `password x`. */
const AFTER_NAME =
  /((?:pass(?:word|wd|phrase)?|secret|token)[\w.@-]*["']?(?:\s+type="\w*")?\s*(?:[=:>,]|\s)\s*)("(?:[^"\\\n]|\\.)*"|'[^'\n]*'|[^<\n]+)/gi;
const PASSWORD_KEY = /pass(?:word|wd|phrase)?\d*$|secret|token/i;

/** Lines of a settings file, fit to be shown. */
export function maskLines(text: string): string {
  return text.replace(IN_ADDRESS, `$1${HIDDEN}`).replace(AFTER_NAME, `$1${HIDDEN}`);
}

/** The value of one setting, fit to be shown. */
export function maskValue(key: string, value: string | null): string | null {
  if (value === null) return null;
  return PASSWORD_KEY.test(key) ? HIDDEN : value.replace(IN_ADDRESS, `$1${HIDDEN}`);
}
