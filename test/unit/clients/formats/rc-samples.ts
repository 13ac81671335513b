import type { FormatId } from '../../../../electron/engine/clients/formats/format.ts';

/** A settings file as people have them, one setting in it, and what the program reads there. */
export interface RcSample {
  name: string;
  text: string;
  key: string;
  /** As written; null: the file does not make it. */
  raw: string | null;
}

const sample = (name: string, text: string, key: string, raw: string | null): RcSample => ({
  name,
  text,
  key,
  raw,
});
const mutt = (name: string, text: string, raw: string | null, key = 'smtp_url'): RcSample =>
  sample(name, text, key, raw);
const mail = (name: string, text: string, raw: string | null, key = 'mta'): RcSample =>
  sample(name, text, key, raw);
const pine = (name: string, text: string, raw: string | null, key = 'smtp-server'): RcSample =>
  sample(name, text, key, raw);
const msmtp = (name: string, text: string, raw: string | null, key = 'default|host'): RcSample =>
  sample(name, text, key, raw);

const url = 'smtp://me@mail.example.org:25/';

export const RC_SAMPLES: Partial<Readonly<Record<FormatId, readonly RcSample[]>>> = {
  'mutt-rc': [
    mutt('plain', `set smtp_url=${url}\n`, url),
    mutt('double quotes', `set smtp_url="${url}"\n`, `"${url}"`),
    mutt('single quotes', `set smtp_url='${url}'\n`, `'${url}'`),
    mutt('blanks around the equals sign', ` \tset\tsmtp_url\t= "${url}"  \n`, `"${url}"`),
    mutt('no final line end', `set smtp_url=${url}`, url),
    mutt('Windows line ends', `# hi\r\nset smtp_url="${url}"\r\nset from=a@example.org\r\n`, `"${url}"`),
    mutt('a comment behind', `set smtp_url="${url}" # mine\n`, `"${url}"`),
    mutt('a comment without a blank', `set smtp_url=${url}#mine\n`, url),
    mutt('several in one command', `set from=a@example.org smtp_url="${url}" realname="A B"\n`, `"${url}"`),
    mutt(
      'several commands in a line',
      `set from=a@example.org; set smtp_url=${url};set realname='A;B'\n`,
      url,
    ),
    mutt('a line that goes on', `set from=a@example.org \\\n  smtp_url=${url} \\\n  realname=A\n`, url),
    mutt('a line that goes on, Windows', `set from=a@example.org \\\r\n  smtp_url=${url}\r\n`, url),
    mutt(
      'a value that goes on',
      `set smtp_url="smtp://me@mail.\\\nexample.org"\n`,
      '"smtp://me@mail.\\\nexample.org"',
    ),
    mutt('a comment that goes on', `# old: \\\nset smtp_url=${url}\n`, null),
    mutt(
      'made twice, the last counts',
      `set smtp_url=smtp://old.example.org\nset smtp_url="${url}"\n`,
      `"${url}"`,
    ),
    mutt('made twice in one line', `set smtp_url=smtp://old.example.org smtp_url=${url}\n`, url),
    mutt('in Latin-1', `set realname="Jos\xe9"\nset smtp_url=${url}\n`, url),
    mutt('a password from a command', `set smtp_pass="\`gpg -dq ~/a.gpg;#\`"\nset smtp_url=${url}\n`, url),
    mutt(
      'a user from a variable',
      `set my_u=me\nset smtp_url="smtp://$my_u@mail.example.org"\n`,
      '"smtp://$my_u@mail.example.org"',
    ),
    mutt('quotes inside quotes', `set signature='a "b' smtp_url="${url}" x="\\"c"\n`, `"${url}"`),
    mutt('only in a hook', `folder-hook . 'set smtp_url=${url}'\n`, null),
    mutt('a bare word', `set ssl_force_tls from=x\n`, 'yes', 'ssl_force_tls'),
    mutt('a bare no-word', `set nossl_force_tls\n`, 'no', 'ssl_force_tls'),
    mutt('unset', `unset ssl_starttls record\n`, 'no', 'ssl_starttls'),
    mutt('unset, then set', `unset ssl_starttls\nset ssl_starttls=yes\n`, 'yes', 'ssl_starttls'),
    mutt('reset', `set ssl_starttls=no\nreset ssl_starttls\n`, null, 'ssl_starttls'),
    mutt('a question', `set smtp_url=${url}\nset ?smtp_url\n`, url),
    mutt('upside down', `set invssl_force_tls\n`, null, 'ssl_force_tls'),
    mutt('nothing at all', ``, null),
    mutt('only blank lines', `\n\r\n \t\n`, null),
    mutt('only semicolons', ` ;; ;\n`, null),
    mutt('an open quote', `set from="a\nset smtp_url=${url}\n`, url),
    mutt('a dangling backslash', `set smtp_url=${url}\nset from=x \\`, url),
    mutt(
      'a byte order mark in front',
      `\xef\xbb\xbfset smtp_url=smtp://no.example.org\nset smtp_url=${url}\n`,
      url,
    ),
    mutt('thousands of lines', 'color index red black ~N\n'.repeat(5000) + `set smtp_url=${url}\n`, url),
  ],
  'mail-rc': [
    mail('plain', `set v15-compat\nset mta=${url}\n`, url),
    mail('double quotes', `set mta="${url}"\n`, `"${url}"`),
    mail('single quotes', `set mta='${url}'\n`, `'${url}'`),
    mail('quotes around all', `set "mta=${url}"\n`, url),
    mail('several in one command', `set from=a@example.org mta=${url} smtp-auth=login\n`, url),
    mail('a line that goes on', `set from=a@example.org \\\n  mta=${url}\n`, url),
    mail('no final line end', `set mta=${url}`, url),
    mail('short command names', `se mta=${url}\n`, url),
    mail('with a prefix', `wysh set mta=${url} # mine\n`, url),
    mail('a comment that goes on', `# old \\\nset mta=${url}\n`, null),
    mail('made twice', `set mta=smtp://old.example.org\nset mta=${url}\n`, url),
    mail('turned off again', `set mta=${url}\nset nomta\n`, null),
    mail('unset again', `set smtp-use-starttls\nunset smtp-use-starttls\n`, null, 'smtp-use-starttls'),
    mail('a bare word', `set hold smtp-use-starttls keep\n`, '', 'smtp-use-starttls'),
    mail(
      'an account',
      `account work {\n  set mta=${url}\n}\nset mta=smtp://top.example.org\n`,
      url,
      'work|mta',
    ),
    mail('beside an account', `account work {\n\tset mta=smtp://w.example.org\n}\nset mta=${url}\n`, url),
    mail('an account without', `account work {\n\tset from=w@example.org\n}\n`, null, 'work|mta'),
    mail('an empty account', `account work {\n}\n`, null, 'work|mta'),
    mail('Windows line ends', `set v15-compat\r\nset mta=${url}\r\n`, url),
    mail('in Latin-1', `set NAIL_HEAD="\xe4"\nset mta=${url}\n`, url),
    mail('nothing at all', '', null),
    mail('a brace too many', `}\n}\nset mta=${url}\n`, url),
  ],
  'pine-rc': [
    pine('plain', 'smtp-server=mail.example.org:25/user=me\n', 'mail.example.org:25/user=me'),
    pine('empty', '# List of SMTP servers\nsmtp-server=\n\nnntp-server=\n', ''),
    pine(
      'several servers',
      'smtp-server=a.example.org,\n\tb.example.org/tls,\n\tc.example.org\nx=y\n',
      'a.example.org,\n\tb.example.org/tls,\n\tc.example.org',
    ),
    pine(
      'Windows line ends',
      'smtp-server=a.example.org,\r\n\tb.example.org\r\nx=\r\n',
      'a.example.org,\r\n\tb.example.org',
    ),
    pine('no final line end', 'smtp-server=a.example.org', 'a.example.org'),
    pine('empty, no final line end', 'x=y\nsmtp-server=', ''),
    pine('blanks at the end', 'smtp-server=a.example.org  \n', 'a.example.org'),
    pine('blanks around the equals sign', 'smtp-server = a.example.org\n', 'a.example.org'),
    pine('quoted', 'smtp-server="a.example.org/user=me"\n', '"a.example.org/user=me"'),
    pine('a comment between', 'smtp-server=a.example.org\n# smtp-server=b.example.org\n', 'a.example.org'),
    pine('absent', 'personal-name=A\n', null),
    pine('nothing at all', '', null),
    pine('in Latin-1', 'personal-name=Jos\xe9\nsmtp-server=a.example.org\n', 'a.example.org'),
    pine('made twice', 'smtp-server=a.example.org\nsmtp-server=b.example.org\n', 'b.example.org'),
    pine('an indented line at the top', '  smtp-server=a\nsmtp-server=b\n', 'b'),
  ],
  'msmtp-rc': [
    msmtp('plain', 'account default\nhost mail.example.org\n', 'mail.example.org'),
    msmtp('tabs and blanks', 'account default\n\t host\t mail.example.org \t\nport 25\n', 'mail.example.org'),
    msmtp('quotes', 'account default\nhost "mail.example.org"\n', '"mail.example.org"'),
    msmtp('no account line', 'host mail.example.org\nport 25\n', 'mail.example.org'),
    msmtp('Windows line ends', 'account default\r\nhost mail.example.org\r\n', 'mail.example.org'),
    msmtp('no final line end', 'account default\nhost mail.example.org', 'mail.example.org'),
    msmtp('from defaults', 'defaults\nport 587\naccount default\nhost a.example.org\n', null, 'default|port'),
    msmtp(
      'from another account',
      'account a\nhost a.example.org\naccount default : a\n',
      'a.example.org',
      'a|host',
    ),
    msmtp(
      'from another account, no blanks',
      'account a\nport 25\naccount b:a\nhost b.example.org\n',
      'b.example.org',
      'b|host',
    ),
    msmtp('made twice', 'account default\nhost old.example.org\nhost new.example.org\n', 'new.example.org'),
    msmtp('a bare word', 'account default\nhost a.example.org\ntls\nauth\n', '', 'default|tls'),
    msmtp(
      'comments and blank lines',
      '# mine\n\naccount default\n  # no: host x\n\n  host a.example.org\n\n',
      'a.example.org',
    ),
    msmtp('in Latin-1', 'account default\npassword p\xe4ss\nhost a.example.org\n', 'a.example.org'),
    msmtp('an empty account at the end', 'account default', null),
  ],
};
