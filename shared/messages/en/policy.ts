/** The rules of the provider a program was built for: how old they are, and newer ones. */
export const policy = {
  'policy.title': 'The rules of {isp}',
  'policy.lead': 'They say what {isp} closes, what still works and whom to ask.',
  'policy.built-in': 'They came with this program.',
  'policy.looked-through':
    '{isp} looked them through {count, plural, =0 {today} one {# day ago} other {# days ago}}.',
  'policy.taken':
    '{count, plural, =0 {They are from today.} one {They are # day old.} other {They are # days old.}}',
  'policy.overdue': 'They are past their date. Look for newer ones.',
  'policy.look': 'Look for newer rules',
  'policy.look.where': 'This asks {host}, and sends nothing of yours.',
  'policy.looking': 'Looking for newer rules …',
  'policy.file': 'Take newer rules from a file',
  'policy.file.hint': '{isp} may have sent you a file with them.',
  'policy.fixed': 'New rules come with a new program.',
  'policy.new': 'The newer rules are in force now.',
  'policy.refused': 'These rules were not taken. {detail} The old ones stay in force.',
  'policy.fault.no-keys': 'This program takes no new rules.',
  'policy.fault.not-a-policy': 'There are no rules in this, or only a part of them.',
  'policy.fault.wrong-key': 'They are signed by somebody else.',
  'policy.fault.bad-signature': 'They were changed after they were signed.',
  'policy.fault.other-isp': 'They are the rules of another provider.',
  'policy.fault.not-newer': 'They are no newer than those you have.',
  'policy.fault.expired': 'They are past their date.',
  'policy.fault.from-the-future':
    'They are from a day that has not come. Is the clock of this computer right?',
  'policy.fault.not-valid': 'They have a mistake in them.',
  'policy.fault.too-large': 'The file is too large for rules.',
  'policy.fault.insecure-address': 'The address does not begin with https.',
  'policy.fault.not-readable': 'The file cannot be read.',
  'policy.fault.not-fetched': 'The web page gave none. Are you online?',
  'policy.fault.not-written': 'They could not be kept on this computer.',
} as const;
