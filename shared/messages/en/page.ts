/** The ISP's own web page about sending mail (`postern isp page`): only what the window does not say as well. */
export const page = {
  'page.title': 'Sending e-mail with {isp}',
  'page.lead': 'Does your mail come in, but not go out? Here is why, what still works, and whom to ask.',
  'page.languages': 'This page in other languages',

  'page.relay.own-domains': 'It takes mail only from addresses at {names}.',
  'page.relay.on-net': 'It answers only on a line of {isp}.',
  'page.relay.monitored': '{isp} watches what is sent through it.',
  'page.relay.unnamed': '{isp} has a mail server of its own for sending.',

  'page.ask.title': 'Ask for a door to be opened',
  'page.ask.no-way': 'We know of no way to ask. The help desk may know more.',
  'page.ask.nothing-shut': 'No door is shut on this line, so there is nothing to ask for.',
  'page.ask.opens': 'This opens {doors}.',
  'page.ask.days': 'An answer takes about {count, plural, one {# day} other {# days}}.',
  'page.ask.customer-days':
    'You can ask when you have been a customer for {count, plural, one {# day} other {# days}}.',
  'page.ask.duration': 'How long it holds',
  'page.ask.reopen-cost': 'Cost to get it back once it was taken away',

  'page.form.title': 'The form',
  'page.form.you': 'About you',
  'page.form.needed': 'needed',
  'page.form.send': 'Send the form to {isp}',
  'page.form.elsewhere': 'You find the form here:',
  'page.form.asks': 'It asks for this:',

  'page.release.title': 'If your line was shut after junk mail was seen',

  'page.phone.menu': 'Choose: {value}',
  'page.phone.cost': 'Cost: {value}',
  'page.help.chat': 'Chat',
  'page.help.complaints': 'If you do not agree',

  'page.reviewed': '{isp} looked this over on {date}.',
  'page.made': 'This page and the program Postern say the same: both are made from one file.',

  'page.cli.done': 'Written: {file}',
  'page.cli.no-form-address':
    '{path}: the form has no address (url), so the page tells where it is found in place of showing it.',
  'page.cli.foreign':
    'The folder {file} has other files in it, and no page of ours. Nothing was written. Use --force to write there all the same.',
  'page.cli.not-written': '{file} cannot be written ({detail}).',
} as const;
