/** Accounts and changes of their settings, wherever they are shown. */
export const changes = {
  'change.place': '{host}, port {port} ({securityLabel})',
  'change.unknown-place': 'not known',
  'change.status.absent': 'There is nothing under that name.',
  'change.status.already-right': 'It already sends that way. Nothing was changed.',
  'change.status.would-change': 'This is what would change. Nothing has been written.',
  'change.status.changed': 'Changed.',
  'change.status.undone': 'Undone. It sends as it did before.',
  'change.status.conflict': 'These settings were changed by hand since. We have left them alone.',
  'change.status.changed-since-preview':
    'The settings are no longer what we showed you. Nothing was changed: look again.',
  'change.status.client-running': '{product} is open. Please close it first. Nothing was changed.',
  'change.status.failed': 'Nothing was changed.',
  'change.problem.no-such-account': 'There is no such account here.',
  'change.problem.no-such-change': 'There is no such change.',
  'change.problem.not-movable': 'This account cannot be moved.',
  'change.problem.by-hand': 'This program is changed by hand, step by step.',
  'change.problem.needs-consent':
    'The maker of this program does not support this change. It needs your consent.',
  'change.problem.client-running': 'The mail program is open.',
  'change.problem.not-readable': 'The settings cannot be read.',
  'change.problem.not-writable': 'The settings cannot be written.',
  'change.problem.disk-full': 'The disk is full.',
  'change.problem.unexpected-shape': 'We do not understand the settings, so we leave them alone.',
  'change.problem.changed-since-preview': 'The settings have changed in the meantime.',
  'change.problem.changed-by-hand': 'The settings were changed by hand.',
  'change.problem.busy': 'Postern is already changing something. Try again in a moment.',
  'change.problem.not-kept': 'The program did not keep what we wrote. We have put the old settings back.',
  'change.problem.not-allowed':
    'The system does not let us speak to the mail program. You can allow it in its privacy settings.',
  'change.problem.unknown': 'Something failed that we did not foresee.',
  'change.asks-password': 'The program will ask for the password once, because the server has another name.',
  'change.needs-restart': 'Start the program anew so that it takes the change.',
  'change.also-moves':
    '{count, plural, one {One other account uses} other {# other accounts use}} the same server entry and will move with it: {names}',
  'change.limit.oauth':
    'You sign in to it in the browser. No other server takes that sign-in, so the account stays with its own.',
  'change.limit.not-smtp': 'Its maker’s own servers send its mail, so a closed port does not matter to it.',
  'change.limit.mail-command': 'It hands its mail to another program: {command}',
  'change.limit.managed': 'Its settings are made elsewhere: {path}',
  'change.limit.ambiguous': 'The same setting stands in more than one place: {path}',
  'change.limit.retired': 'Its maker has ended this program. It cannot send any more.',
  'change.limit.closed-format': 'Its settings cannot be changed from outside. We show you the steps instead.',
  'change.limit.security-not-offered':
    'This program encrypts in another way at port {port}, so it cannot use this server.',
  'change.remark.not-readable': '{product}: {path} cannot be read ({detail}).',
  'change.remark.not-permitted': '{product}: we may not look at {path} ({detail}).',
  'change.remark.too-large': '{product}: {path} is too large to be a settings file.',
  'change.remark.unexpected-shape':
    '{product}: we do not understand {path} ({detail}), so we leave it alone.',
  'change.remark.unknown-version':
    '{product}: {path} is of a version we do not know ({detail}), so we leave it alone.',
  'change.remark.not-running':
    '{product}: it tells its settings only while it is open. Open it and look again.',
  'cli.accounts.none': 'We found no mail program with an account on this computer.',
  'cli.fix.from-to': 'From {first} to {second}',
  'cli.changes.none': 'Postern has changed nothing here.',
  'cli.changes.state.changed': 'changed',
  'cli.changes.state.undone': 'undone',
  'cli.changes.state.interrupted': 'interrupted',
  'cli.changes.state.rolled-back': 'put back',
} as const;
