/** The one step a verdict's text ends with: a short sentence for each kind of next step. Full instructions: `next.ts`. */
export const steps = {
  'step.use-provider-port': 'Use door {port} of {host}: it is open.',
  'step.use-relay': 'You can send through {host} by door {port}.',
  'step.request-exemption': 'You can ask {isp} to open it for you.',
  'step.call-help-desk': 'Call the help desk of {isp}.',
  'step.sign-in-to-network': 'Open your web browser and sign in there.',
  'step.settle-by':
    '{by, select,' +
    ' phone_hotspot {To find out, try it once through your phone.}' +
    ' other_computer {To find out, try it on some other computer.}' +
    ' look_at_router {To find out, look at your router’s settings.}' +
    ' look_at_firewall {To find out, look at your guard program (firewall).}' +
    ' other {To find out, use a cable in place of the Wi-Fi.}}',
  'step.check-mail-shield': 'Turn off its mail scan, and keep the rest on.',
  'step.turn-off-vpn': 'Turn the VPN off and check again.',
  'step.fix-clock': 'Set the right date and time, then check again.',
  'step.fix-server-name':
    '{suggested, select, yes {Did you mean {suggestion}?} other {Look at how the name is spelled.}}',
  'step.contact-provider': 'Ask your mail company about it.',
  'step.check-firewall': 'Look at your guard program (firewall).',
  'step.check-router':
    '{about, select,' +
    ' offline {See if your router is on, and turn it off and on again.}' +
    ' dns_failing {Turn your router off and on again.}' +
    ' ipv6_faulty {Turn your router off and on again.}' +
    ' other {Look at the settings of your router.}}',
  'step.fix-dns': 'Turn your router off and on again.',
  'step.wait-and-retry': 'Wait some minutes, then check again.',
  'step.use-webmail': 'For now, send your mail from the web page of your mail company.',
  'step.scan-for-malware': 'Scan for viruses first.',
  'step.make-app-password': 'Make an app password on the web page of your mail company.',
  'step.use-oauth-program': 'Use a mail program that can sign in that way.',
  'step.nothing': 'There is nothing you need to do.',
} as const;
