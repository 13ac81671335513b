/** What the window says itself. Sentences about mail are in the other files. */
export const window = {
  /** The name of the page in the title bar of the window. */
  'window.page-title': '{title} – Postern',
  'window.skip': 'Go to the main part',
  'window.nav': 'Pages',
  'window.nav.home': 'Check',
  'window.nav.about': 'What is this?',
  'window.nav.practice': 'Practice',
  'window.nav.settings': 'Settings',
  'window.back': 'Back',
  'window.copy': 'Copy',
  'window.copy.what': 'Copy {value}',
  'window.save.saved': 'It is saved.',
  'window.save.failed': 'It could not be saved ({detail}).',
  'window.save.by-page': 'It is with your downloads: {file}',
  'window.copied': 'Copied.',
  'window.copy.failed': 'It could not be copied. Please mark it and copy it by hand.',
  'window.link.failed': 'The page could not be opened. Its address is {url}',
  'window.new-page': 'opens in your web browser',

  'window.start.title': 'Does your e-mail not go out?',
  'window.start.text':
    'We find out why, and show you the way out. It takes a few seconds. We send no mail and ask for no password.',
  'window.start.email': 'Your e-mail address',
  'window.start.email.hint': 'Such as me@example.org. You can leave this empty.',
  'window.start.server': 'Your outgoing mail server',
  'window.start.server.hint':
    'Such as smtp.example.org. It is in your mail program. You can leave this empty.',
  'window.start.connection': 'How is this computer connected to {isp}?',
  'window.start.connection.unknown': 'I do not know',
  'window.start.check': 'Check my e-mail sending',
  'window.start.isp-unknown': 'We do not know your internet provider yet.',
  'window.start.isp-choose': 'Choose your internet provider',

  'window.connection.dial-up': 'A modem that dials a phone number',
  'window.connection.dsl': 'A box on the phone line (DSL)',
  'window.connection.cable': 'A box on the TV cable',
  'window.connection.fibre': 'Fibre',
  'window.connection.wireless': 'By radio, with an antenna on the house',
  'window.connection.mobile': 'The mobile phone network',
  'window.connection.satellite': 'A dish that looks at a satellite',
  'window.connection.hotspot': 'The Wi-Fi of a café, hotel or train',
  'window.connection.leased-line': 'A leased line',
  'window.connection.business': 'A business line',
  'window.connection.vpn': 'A VPN',
  'window.connection.unknown': 'Some other way',

  'window.checking.title': 'We are trying the doors',
  'window.checking.text': 'We knock at each door of the mail servers and wait for an answer.',
  'window.checking.tries': '{count} of {most} tries are done.',
  'window.checking.time': '{seconds, plural, one {# second} other {# seconds}} so far',
  'window.checking.useful': 'Good news: door {port} of {host} is open.',
  'window.checking.stop': 'Stop',

  'window.path': 'The way of your mail',
  'window.path.computer': 'This computer',
  'window.path.router': 'Your router',
  'window.path.provider': 'Your mail company',
  'window.path.others': 'Other mail companies',
  /** One door in words: what the drawing shows. `place` is from `where.`, or the name of the ISP. */
  'window.path.door':
    '{state, select,' +
    ' open {Door {port} is open.}' +
    ' partly {Door {port} is open by one of two routes only.}' +
    ' trying {Knocking at door {port} …}' +
    ' waiting {Door {port} is open. The server has not spoken yet.}' +
    ' shut {Door {port} does not let us through.}' +
    ' shut_at {Door {port} is shut. The block is at: {place}.}' +
    ' other {Door {port} has not been tried.}}',

  'window.result.next': 'What to do now',
  'window.result.others': 'If that does not help',
  'window.result.again': 'Check again',
  'window.result.new': 'Check some other address',
  'window.result.why': 'Why do we think so?',
  'window.result.why.text': 'We saw this:',
  'window.result.why.nothing': 'There is nothing to show: nothing was tried to the end.',
  'window.result.details': 'Show details',
  'window.result.help-desk': 'Read this to the help desk',
  'window.result.also': 'We also noticed',
  'window.result.report': 'Make a report',
  'window.error': 'What error do you see?',
  'window.result.unknown-isp': 'We do not know your internet provider, so we cannot name it.',
  'window.result.changed': 'A slow server has answered. This page is now up to date.',

  /** What the button of a step says. What to do in full: `next.`. */
  'window.do.use-provider-port': 'Use door {port}: show me how',
  'window.do.use-relay': 'Send through {host}: show me how',
  'window.do.request-exemption': 'Ask for the door to be opened',
  'window.do.call-help-desk': 'Call the help desk',
  'window.do.sign-in-to-network': 'Sign in to this network',
  'window.do.settle-by':
    '{by, select,' +
    ' phone_hotspot {Try it through your phone}' +
    ' other_computer {Try it on some other computer}' +
    ' look_at_router {Look at your router}' +
    ' look_at_firewall {Look at your firewall}' +
    ' other {Try it with a cable}}',
  'window.do.check-mail-shield': 'Turn off the mail scan',
  'window.do.turn-off-vpn': 'Turn off the VPN',
  'window.do.fix-clock': 'Set the clock',
  'window.do.fix-server-name': 'Mend the name of the server',
  'window.do.contact-provider': 'Ask your mail company',
  'window.do.check-firewall': 'Look at your firewall',
  'window.do.check-router': 'Look at your router',
  'window.do.fix-dns': 'Restart the router',
  'window.do.wait-and-retry': 'Wait, then check again',
  'window.do.use-webmail': 'Send from the web page for now',
  'window.do.scan-for-malware': 'Scan for viruses',
  'window.do.make-app-password': 'Make an app password',
  'window.do.use-oauth-program': 'Use a newer mail program',
  'window.do.nothing': 'There is nothing to do',

  'window.values': 'Type this into your mail program',
  'window.values.server': 'Outgoing server',
  'window.values.port': 'Port',
  'window.values.security': 'Security',
  'window.values.login': 'Login',
  'window.values.login.is':
    '{login, select, none {None} optional {As it is now} other {The name and password from {isp}}}',
  'window.values.phone': 'Phone',
  'window.values.hours': 'Open',
  'window.values.email': 'E-mail',
  'window.values.web': 'Web page',
  'window.open-page': 'Open the page',
  'window.declare': '{isp} asks you to declare this:',
  'window.who-may': 'Who may ask',
  'window.cost': 'Cost',

  /** What the evidence is, in plain words. `role` is from `role.`; `failure` is a sentence from `failure.`. */
  'window.evidence.open': 'Door {port} of {host} is open ({role}).',
  'window.evidence.shut': 'Door {port} of {host} ({role}): {failure}',
  'window.evidence.not-tried': 'Door {port} of {host} was not tried ({role}).',
  'window.evidence.web-open': '{host} answered. It has nothing to do with mail, so the internet works.',
  'window.evidence.web-shut': '{host} did not answer, though it has nothing to do with mail.',

  'window.fact.online':
    '{answer, select, yes {You are online.} no {Nothing on the internet answered.} other {We do not know if you are online.}}',
  'window.fact.captivePortal':
    '{answer, select, yes {This network wants you to sign in on a web page.} no {This network does not ask you to sign in.} other {We did not look if this network wants you to sign in.}}',
  'window.fact.vpn':
    '{answer, select, yes {A VPN is on.} no {No VPN is on.} other {We did not look for a VPN.}}',
  'window.fact.proxy':
    '{answer, select, yes {This computer goes to the web by way of a helper (a proxy).} no {No helper (proxy) is set for the web.} other {We did not look for a proxy.}}',
  'window.fact.dnsLies':
    '{answer, select, yes {A name that does not exist was given an address.} no {Names that do not exist were given no address.} other {We did not ask for a name that does not exist.}}',
  'window.fact.dnsWorks':
    '{answer, select, yes {Names of servers can be looked up.} no {No name of a server could be looked up.} other {We looked up no names.}}',
  'window.fact.clockWrong':
    '{answer, select, yes {The clock of this computer is wrong.} no {The clock of this computer is right.} other {We did not look at the clock.}}',
  'window.fact.ipv4':
    '{answer, select, yes {The old route to the internet (IPv4) works.} no {The old route to the internet (IPv4) does not work.} other {We did not try the old route (IPv4).}}',
  'window.fact.ipv6':
    '{answer, select, yes {The new route to the internet (IPv6) works.} no {The new route to the internet (IPv6) does not work.} other {We did not try the new route (IPv6).}}',
  'window.fact.defaultRoute':
    '{answer, select, yes {This computer has a way out to the internet.} no {This computer has no way out to the internet.} other {We did not look for the way out.}}',
  'window.fact.nonMail':
    '{answer, select, yes {Things other than mail work.} no {Things other than mail do not work.} other {We did not try anything but mail.}}',
  'window.fact.foreignNetwork':
    '{answer, select, yes {You are not on the network of {isp} now.} no {You are on the network of {isp}.} other {We do not know whose network you are on.}}',
  'window.fact.mailShield':
    '{answer, select, yes {A program on this computer opens mail to scan it.} no {We saw no program here that opens mail to scan it.} other {We did not look for a program that scans mail.}}',
  'window.fact.manyPort25':
    '{answer, select, yes {This computer talks to very many mail servers at once.} no {This computer does not talk to many mail servers.} other {We did not count the talks with mail servers.}}',

  'window.details.attempts': '{count, plural, one {# try} other {# tries}}',
  'window.details.address': 'Address',
  'window.details.security': 'Security',
  'window.details.step': 'Got as far as',
  'window.details.result': 'Result',
  'window.details.time': 'Time',
  'window.details.milliseconds': '{count, plural, one {# millisecond} other {# milliseconds}}',
  'window.details.said': 'In its own words',
  'window.details.transcript': 'What was said',
  'window.details.transcript.none': 'Nothing was said.',
  'window.details.certificate': 'The papers of the server (certificate)',
  'window.details.subject': 'Made out to',
  'window.details.issuer': 'Made out by',
  'window.details.names': 'Good for',
  'window.details.from': 'Good from',
  'window.details.to': 'Good until',
  'window.details.trusted': 'Trusted',
  'window.details.problem': 'What is wrong',
  'window.details.fingerprint': 'Fingerprint',

  'window.help-desk.text': 'Call the help desk, and read them this text. They know what it means.',
  'window.help-desk.text.isp':
    'Call the help desk of {isp}, and read them this text. They know what it means.',
  'window.help-desk.program': 'I have used Postern, version {version}.',
  'window.help-desk.date': 'I checked on {date}.',
  'window.help-desk.line': 'My line: {isp}, {connection}.',
  'window.help-desk.found': 'It found: {title} ({code}, {confidence}).',
  'window.help-desk.practice': 'This was practice, not a real check.',

  'window.request.ask': 'Ask {isp} to open the door',
  'window.request.may-i': 'May I ask for the door?',
  'window.outbox': 'Your requests',
  'window.outbox.waits': '{count, plural, one {You have one request.} other {You have # requests.}}',
  'agent.nav': 'Call',
  'window.practice.end': 'End practice',
  'window.settings.saved': 'Saved.',
} as const;
