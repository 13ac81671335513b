/** What to do in general, where no server is known yet: for the errors people read out. */
export const advice = {
  'advice.use-provider-port':
    'In your mail program, open the settings for outgoing mail. Set “Port” to 587 and the security to “STARTTLS”.',
  'advice.use-relay': 'Or send through the mail server of your internet provider.',
  'advice.request-exemption': 'Or ask your internet provider to open door 25 for you.',
  'advice.call-help-desk': 'Call the help desk of your internet provider.',
  'advice.sign-in-to-network': 'Open your web browser and look if this network wants you to sign in.',
  'advice.settle-by': 'To find out more, try it once through your phone’s internet.',
  'advice.check-mail-shield':
    'In your virus scanner, turn off the part that scans mail. Keep the rest on, and try again.',
  'advice.turn-off-vpn': 'If you use a VPN, turn it off and try again.',
  'advice.fix-clock': 'See if the date and time of this computer are right.',
  'advice.fix-server-name':
    'In your mail program, look at the name of the outgoing server. See if it is the same in your mail company’s guide.',
  'advice.contact-provider': 'Ask your mail company, and read them this text.',
  'advice.check-firewall': 'See if your guard program (firewall) stops your mail program.',
  'advice.check-router': 'Turn your router off and on again, and wait two minutes.',
  'advice.fix-dns': 'Turn your router off and on again. If you set a DNS server by hand, take it out.',
  'advice.wait-and-retry': 'Wait ten minutes and send it again.',
  'advice.use-webmail': 'For now, send your mail from the web page of your mail company.',
  'advice.scan-for-malware': 'Scan this computer for viruses. Do this first.',
  'advice.make-app-password':
    'On the web page of your mail company, make an app password. Put it in your mail program in place of the old one.',
  'advice.use-oauth-program': 'Use a mail program that can sign in through a web page.',
  'advice.nothing': 'There is nothing you need to do.',
} as const;
