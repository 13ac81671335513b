/** What the window says on the pages beside the check: questions and answers, practice, settings, ways for an account. */
export const windowPages = {
  'window.about.title': 'What is this?',
  'window.about.smtp.question': 'How does my mail go out?',
  'window.about.smtp.answer':
    'Your mail program hands your mail to the server of your mail company. The two speak a language called SMTP. The server has three doors for this, and each door has a number: 25, 465 and 587.',
  'window.about.why.question': 'Why is door 25 shut?',
  'window.about.why.answer':
    'Door 25 is the oldest door. A virus can use it to send junk mail from your computer without asking you. So many internet providers shut it. This keeps your line clean. It is not aimed at you.',
  'window.about.who.question': 'Whom does this concern?',
  'window.about.who.answer':
    'It concerns you if your mail program uses door 25 and your mail company is not your internet provider. Getting mail is not touched. Reading and writing mail on a web page is not touched either.',
  'window.about.who.isp': 'This is how it is at {isp}:',
  'window.about.shut': '{label}: {doors} {portCount, plural, one {is} other {are}} shut.',
  'window.about.shut.but-relay':
    '{label}: {doors} {portCount, plural, one {is} other {are}} shut, but for the mail server of {isp}.',
  'window.about.shut.after-abuse':
    '{label}: {doors} {portCount, plural, one {is} other {are}} shut if junk mail was seen.',
  'window.about.open': '{label}: no door is shut.',
  'window.about.line': 'Your line',
  'window.about.works.question': 'What still works?',
  'window.about.works.answer':
    'Doors 465 and 587 are newer. They ask for your name and password, so a virus cannot use them. Nearly all mail companies have them. In most cases you change one number in your mail program, and your mail goes out again.',
  'window.about.works.isp': '{isp} says that these work:',
  'window.about.works.receiving': 'Getting mail',
  'window.about.works.webmail': 'Mail on a web page',
  'window.about.works.relay': 'Sending through the mail server of {isp}',
  'window.about.works.provider-465': 'Door 465 of your mail company',
  'window.about.works.provider-587': 'Door 587 of your mail company',
  'window.about.works.provider-other-port': 'A door other than 25 of your mail company',
  'window.about.works.vpn': 'A VPN',
  'window.about.works.sending-service': 'A company that sends mail for you',
  'window.about.postern.question': 'What does Postern do?',
  'window.about.postern.answer':
    'Postern knocks at the doors from your computer. It compares your mail server with others, so that it can tell who shut a door. To check, it sends no mail and asks for no password. It sets your mail program to another door only if you ask for it, and can undo that.',
  'window.about.isp': 'Questions to {isp}',
  'window.about.help-desk': 'The help desk of {isp}',
  'window.about.not-helping': 'The help desk does not help with this:',
  'window.about.sources': 'Where this is from',
  'window.about.read': '{title} (read on {date})',

  'window.practice.title': 'Practice',
  'window.practice.text':
    'Play a call from a customer, and see what the check finds. Your line is not touched. Nothing is sent.',
  'window.practice.play': 'Play this',
  'window.practice.none': 'There are no scenes here.',

  'window.settings.title': 'Settings',
  'window.settings.language': 'Language',
  'window.settings.language.system': 'As on this computer',
  'window.settings.text-size': 'Size of the text',
  'window.settings.text-size.normal': 'Normal',
  'window.settings.text-size.large': 'Large',
  'window.settings.text-size.larger': 'Very large',
  'window.settings.contrast': 'Contrast',
  'window.settings.contrast.system': 'As on this computer',
  'window.settings.contrast.more': 'Strong',
  'window.settings.theme': 'Colours',
  'window.settings.theme.system': 'As on this computer',
  'window.settings.theme.light': 'Light',
  'window.settings.theme.dark': 'Dark',
  'window.settings.isp': 'Your internet provider',
  'window.settings.sent': 'What would be sent?',
  'window.settings.sent.text':
    'Nothing about you leaves this computer. What a check finds stays here, and is gone when you close Postern.',
  'window.settings.sent.check':
    'A check calls up your mail server, the mail server of your internet provider and some well-known servers to compare. As with every call, each of them sees the address of your line. They get no name, no mail and no password.',
  'window.settings.sent.none': 'Nothing has been sent yet.',
  'window.settings.sent.last':
    'The last check sent {count, plural, one {# byte} other {# bytes}} in all. It called up:',
  'window.settings.sent.words': 'It said nothing but this:',
  'window.settings.about': 'About Postern',
  'window.settings.version': 'Version {version}',
  'window.settings.licence': 'Postern is free software under the Mozilla Public License 2.0.',
  'window.settings.libraries': 'Work of others in it',
  'window.settings.library': '{name} {version} ({licence})',

  'accounts.choose.none.unasked': 'We know of no other way for this account yet. Check first.',
  'accounts.choose.why.unseen': 'Take this if this account sends through this server.',
  'accounts.guided.begin.of': 'Show me the steps for {name}',
} as const;
