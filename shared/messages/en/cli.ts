/** What the command line says itself. Sentences about mail are in the other files. */
export const cli = {
  'cli.progress.start': 'Checking how mail gets out of this computer …',
  'cli.progress.resolve': 'Looking up {host} …',
  'cli.progress.connect': 'Knocking at door {port} of {host} …',
  'cli.progress.waiting': 'Door {port} of {host} is open. Waiting for the server to speak …',
  'cli.progress.talking': 'Talking to {host} at door {port} …',
  'cli.progress.done': 'Done in {seconds, number, ::.0} s.',

  'cli.door.open': 'Door {port} at {host}: open',
  'cli.door.closed': 'Door {port} at {host}: {failure}',
  'cli.door.not-tried': 'Door {port} at {host}: not tried',

  /** One cell of the table of doors. */
  'cli.state.open': 'Open.',
  'cli.state.partly': 'Open by one way, shut by the other (IPv4 and IPv6).',
  'cli.state.waiting': 'Open, but the server has not spoken yet.',
  'cli.state.not-tried': 'Not tried.',

  'cli.heading.do': 'What to do',
  'cli.heading.facts': 'Facts of the network',
  'cli.heading.attempts': 'Every attempt',
  'cli.heading.also': 'Also noticed',
  'cli.heading.doors': 'The doors we tried',

  'cli.still-listening': 'Some servers are slow to speak. Still listening …',
  'cli.late-answer':
    '{host} has now spoken at door {port}, after {seconds, plural, one {# second} other {# seconds}}.',
  'cli.cancelled': 'Stopped. What we know so far:',
  'cli.cancelled-early': 'Stopped before we knew anything.',
  'cli.deadline': 'Time was up, so some doors were not tried to the end.',
  'cli.unknown-isp': 'We do not know your internet provider, so we cannot name it. Use --isp to tell us.',
  'cli.name-the-server':
    'We could not find out the mail server of {names}. Name it: --server smtp.example.org',
  'cli.foreign-network': 'You seem to be on some other network than that of {isp}.',

  'cli.usage.bad-server':
    '“{value}” is not a server. Write a name such as smtp.example.org, or smtp.example.org:587.',
  'cli.usage.bad-port': '“{value}” is not a port. Write a number from 1 to 65535.',
  'cli.usage.bad-email': '“{value}” is not a mail address. Write one such as me@example.org.',
  'cli.usage.bad-connection': '“{value}” is not a kind of line we know. Use one of these: {allowed}.',
  'cli.usage.bad-language': 'We have no words in “{value}”. Use one of these: {allowed}.',
  'cli.usage.see-help': 'For help, type: postern {command} --help',

  'cli.profile.unknown-id': 'We have no file for the provider “{value}”. We have these: {allowed}.',
  'cli.profile.not-readable': 'The file {file} cannot be read ({detail}).',
  'cli.profile.too-large':
    'The file {file} is too large to be the file of a provider. The most is {most} bytes.',
  'cli.profile.not-json': 'The file {file} is not JSON: {detail}',
  'cli.profile.invalid': 'The file {file} has {count, plural, one {# thing} other {# things}} to put right:',
  'cli.profile.problem': '{path}: {problem}',
  'cli.profile.problem-allowed': '{path}: {problem} (allowed: {allowed})',
  'cli.profile.fine': 'The file {file} is in order: {isp}.',
  'cli.profile.remarks': 'It is in order, but look at {count, plural, one {this} other {these # things}}:',

  'cli.explain.nothing':
    'We do not know this text. Read it again with all its numbers, such as 0x800CCC0E or 550. Or type “postern check”, and we will look for ourselves.',
  'cli.explain.empty':
    'Tell us what your mail program says. For instance: postern explain "Socket Error: 10060"',
  'cli.explain.heading.meaning': 'What it means',
  'cli.explain.heading.do': 'What to do',
  'cli.explain.heading.also': 'The text also says',
  'cli.explain.matched': 'Known by: {match}',
  'cli.explain.port': 'The text names door {port}.',
  'cli.explain.check-now': 'To be sure, type: postern check',

  'cli.serve.address': 'Open this address in your web browser. It is good once: {url}',
  'cli.serve.opening': 'Your web browser opens now. If it does not, use this address. It is good once: {url}',
  'cli.serve.ends': 'To end it, press Ctrl-C, or close the page and wait two minutes.',
  'cli.serve.not-built': 'The window has not been built yet. Type “npm start” once.',
  'cli.serve.no-port': 'Postern cannot have door {port} of this computer ({detail}).',
  /** When the desktop window has stopped working several times in a minute. */
  'cli.window-fails': 'The window of Postern stops working again and again. Please start Postern anew.',
} as const;
