/** What the command line says of accounts and changes. */
export const cliChanges = {
  'cli.accounts.mode.direct': 'can be changed while the program is closed',
  'cli.accounts.mode.live': 'can be changed at any time',
  'cli.accounts.mode.opt-in': 'can be changed with your consent: its maker does not support it',
  'cli.accounts.mode.guided': 'is changed by hand, step by step',
  'cli.accounts.mode.explain': 'is not changed',
  'cli.accounts.running': 'open now',
  'cli.accounts.sends': 'sends through {place}',
  'cli.fix.usage': 'Say what to do: --to HOST:PORT:SECURITY, or --next N for a step of the last check.',
  'cli.fix.which': 'Name an account, or use --all. “postern accounts” lists them.',
  'cli.fix.bad-target':
    '“{value}” is not a place to send to. Write it such as smtp.example.org:587:starttls (or tls, or none).',
  'cli.fix.several': '“{value}” names more than one account. Use one of these: {allowed}',
  'cli.fix.no-check': 'There is no last check to take a step from. Run “postern check” first.',
  'cli.fix.step.no-such-step': 'The last check has no step {value}.',
  'cli.fix.step.not-a-change': 'Step {value} of the last check changes no mail program.',
  'cli.fix.step.not-for-this-account': 'Step {value} of the last check is not for this account.',
  'cli.fix.nothing': 'No account here needs this step.',
  'cli.fix.undo': 'To undo it: postern undo {command}',
  'cli.fix.unseen': 'We cannot see where this program sends. If its mail does not go out, change it by hand:',
  'cli.fix.then': 'When you have done that, check again: {command}',
  'cli.fix.not-here':
    '{product} was not found on this computer. For its steps by hand, type: postern steps {command}',
  'cli.steps.heading': 'Mail programs, and the names to call them by',
  'cli.steps.how': 'For the steps of one, type: postern steps {command}',
  'cli.steps.usage':
    'Say where it is to send: --to HOST:PORT:SECURITY, --next N for a step of the last check, or --code CODE for a support code.',
  'cli.steps.which': 'Name a mail program. “postern steps” lists them.',
  'cli.steps.unknown': '“{value}” is no mail program that we know. “postern steps” lists them.',
  'cli.steps.near': '“{value}” is no mail program that we know. Did you mean “{suggestion}”?',
  'cli.steps.several': '“{value}” may be more than one program. Use one of these: {allowed}',
  'cli.steps.bad-account':
    '“{value}” is neither a mail address nor a server. Write one such as me@example.org or smtp.example.org.',
  'cli.steps.no-change': 'By this support code, nothing is to be changed in the mail program.',
  'cli.fix.proved': '{host} answers at port {port} and takes mail.',
  'cli.fix.not-proved': 'But {host} did not take us at port {port}: {failure}',
  'cli.fix.test.dry-run': '--test-send sends a message after a change. It does not go with --dry-run.',
  'cli.fix.test.one-password':
    '{command} hands one password to --test-send, for one account. It does not go with --all.',
  'cli.fix.test.no-terminal':
    'No one can be asked for the password here. Hand it over with {command}, or leave out --test-send. Nothing was changed.',
  'cli.fix.test.not-tried':
    '{problem, select, oauth {No test message was sent: this account signs in through a web page, and only its own program can do that.} no_address {No test message was sent: this account has no address of its own.} other {No test message was sent: no password was given.}}',
  'cli.undo.nothing': 'There is no change to undo.',
  'cli.changes.conflict': '{path}, {value}: we wrote {first}, now there is {second}',
} as const;
