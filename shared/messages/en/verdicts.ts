/**
 * What is wrong, in plain English. A title stands alone; a text names the cause and says whose fault it is not.
 * The step to take follows from the verdict's first next step (`steps.ts`), so the two never disagree.
 * `{doors}` reads "door 25" or "doors 25 and 465".
 */
export const verdicts = {
  'verdict.offline.title': 'You are not online',
  'verdict.offline.text':
    'Nothing on the internet answers this computer. Your mail settings are not to blame.',

  'verdict.captive-portal.title': 'This network wants you to sign in first',
  'verdict.captive-portal.text':
    'This network holds back your mail until you sign in on its web page. Your mail program is fine.',

  'verdict.dns-failing.title':
    '{where, select, account {No server has this name} provider {A server’s name cannot be looked up} other {Server names cannot be looked up}}',
  'verdict.dns-failing.text':
    '{where, select,' +
    ' account {There is no server with the name {host}. There may be a typing slip in the name. Your internet line is fine.}' +
    ' provider {The name {host} cannot be looked up, but other names can. So the fault is with your mail company, and not with you.}' +
    ' other {Your computer asks where the mail server is, but is not told. Your mail program and your mail company are not to blame.}}',

  'verdict.dns-lying.title': 'This network gives false addresses',
  'verdict.dns-lying.text':
    'This network sends your mail to the wrong place. Your mail program and your mail company are not to blame.',

  'verdict.ipv6-faulty.title': 'One of your two routes to the internet is broken',
  'verdict.ipv6-faulty.text':
    'There is an old and a new route to the internet. The {family, select, 4 {old one (IPv4)} other {new one (IPv6)}} does not work here, so mail gets stuck. Your mail settings are right.',

  'verdict.mtu-black-hole.title': 'Large pieces of mail get lost on the way',
  'verdict.mtu-black-hole.text':
    'Small pieces of mail get through, but large ones get lost. Most of the time, a size set in the router is too big. Your mail company is not to blame.',

  'verdict.unstable-line.title': 'Your internet line is not steady',
  'verdict.unstable-line.text':
    'Some tries get through and some get lost. It is the line or the Wi-Fi. Your mail settings are fine.',

  'verdict.clock-wrong.title': 'The clock of this computer is wrong',
  'verdict.clock-wrong.text':
    'The clock of this computer is off{unit, select,' +
    ' minutes { by {amount, plural, one {# minute} other {# minutes}}}' +
    ' hours { by {amount, plural, one {# hour} other {# hours}}}' +
    ' days { by {amount, plural, one {# day} other {# days}}}' +
    ' other {}}. So it cannot tell which servers are safe. The mail server is not to blame.',

  'verdict.isp-blocks-port.title': '{ispFirst} keeps {doors} shut',
  'verdict.isp-blocks-port.text':
    'To stop junk mail, {isp} does not let mail out to other companies by {doors}.{familyKnown, select, yes { That goes for the {family, select, 4 {old} other {new}} route (IPv{family}).} other {}} Your computer and your mail company are not to blame.',

  'verdict.isp-redirects-port.title': '{ispFirst} answers for your mail server',
  'verdict.isp-redirects-port.text':
    'When you knock at {doors}, a server of {isp} answers in place of your own. Your computer and your mail company are not to blame.',

  'verdict.network-blocks-mail.title': 'No mail gets out from here',
  'verdict.network-blocks-mail.text':
    'The internet works, but all the doors for mail are shut.' +
    ' Either this network does that, or a guard program on this computer (a firewall). Your mail company is not to blame.',

  'verdict.network-blocks-port.title': 'Something keeps {doors} shut',
  'verdict.network-blocks-port.text':
    'From here, {doors} {portCount, plural, one {is} other {are}} shut{familyKnown, select, yes { on the {family, select, 4 {old} other {new}} route (IPv{family})} other {}}.' +
    ' {where, select,' +
    ' unknown {A guard program on this computer (a firewall), your router or the network may do that.}' +
    ' other {The network does that, but we cannot see who is behind it.}}' +
    ' Your mail company is not to blame.',

  'verdict.cut-after-connect.title':
    '{where, select, provider {Your mail server hangs up} other {Something hangs up on your mail}}',
  'verdict.cut-after-connect.text':
    '{where, select,' +
    ' provider {The door of {host} opens, but then it hangs up. Other mail servers do not. Your line and your password are not to blame.}' +
    ' other {The door opens, but then the line is cut before the server can speak. Your password is not to blame.}}',

  'verdict.router-allow-list.title': 'Your router may not know your mail server',
  'verdict.router-allow-list.text':
    'Large mail companies can be reached from here, but {hostCount, plural, one {{host} cannot} other {some others cannot}}.' +
    ' Some routers have a list of mail servers they let through. Your mail company is not to blame.',

  'verdict.computer-firewall.title':
    '{where, select, computer {This computer stops your mail} router {Your router stops your mail} other {This computer or the router stops your mail}}',
  'verdict.computer-firewall.text':
    '{where, select,' +
    ' computer {A guard program on this computer (a firewall) lets no mail out.}' +
    ' router {Your router lets no mail out.}' +
    ' other {A guard program on this computer (a firewall) or your router stops the mail. From here, the two look the same.}}' +
    ' Your mail company is not to blame.',

  'verdict.mail-shield.title': '{productFirst} is in the way of your mail',
  'verdict.mail-shield.text':
    '{productFirst} opens your mail to look for viruses, and that gets in the way. The line and your mail company are not to blame.',

  'verdict.vpn-in-the-way.title': 'Your VPN is in the way',
  'verdict.vpn-in-the-way.text':
    'Your VPN takes your mail by a road where {doors} {portCount, plural, one {is} other {are}} shut. We cannot blame {isp} for this.',

  'verdict.encryption-masked.title': 'Something hides the lock for your mail',
  'verdict.encryption-masked.text':
    'Your mail server has a lock that keeps mail private. {where, select,' +
    ' provider {Something right in front of that server hides it at {doors}. The fault is with your mail company, not with you, but do not send your password this way.}' +
    ' other {Something on this network hides it at {doors}. Your mail company is not to blame, but do not send your password this way.}}',

  'verdict.encryption-stripped.title': 'Something takes the lock off your mail',
  'verdict.encryption-stripped.text':
    'Your mail server has a lock that keeps mail private. On this network, the lock is gone at {doors}. Your mail company is not to blame, but do not send your password this way.',

  'verdict.tls-intercepted.title': 'Something on the way opens your mail',
  'verdict.tls-intercepted.text':
    'Your mail is opened on its way{issuerKnown, select, yes { by “{issuer}”} other {}}. It could be read there, so do not send your password. Your mail company is not to blame.',

  'verdict.impostor-server.title': 'A false server answers',
  'verdict.impostor-server.text':
    'The server that answered is not {host}. Do not give it your password. Your mail company is not to blame.',

  'verdict.server-down.title': '{hostFirst} does not answer',
  'verdict.server-down.text':
    'No door of {host} opens, but other mail servers can be reached.' +
    ' So the fault is most likely there, and not with you.',

  'verdict.port-not-offered.title':
    '{where, select, account {The lock does not fit {doors}} other {Your mail server does not use {doors}}}',
  'verdict.port-not-offered.text':
    '{where, select,' +
    ' account {{hostFirst} is there, but it speaks in some other way at {doors}. The kind of lock in your mail program may be wrong.}' +
    ' other {{hostFirst} is there, but it does not use {doors}.}}' +
    ' Your computer and your line are fine.',

  'verdict.server-slow.title': 'The mail server is slow',
  'verdict.server-slow.text':
    '{hostFirst} {seconds, plural, =0 {takes a long time to speak} one {took # second to speak} other {took # seconds to speak}}. No one stops your mail, and your settings are fine.',

  'verdict.server-busy.title': 'The mail server is too busy now',
  'verdict.server-busy.text':
    '{hostFirst} can be reached, but has no time for you now.{said, select, yes { It said: “{serverWords}”.} other {}} Your settings and your line are not to blame.',

  'verdict.server-refuses-address.title': 'The mail server turns your line away',
  'verdict.server-refuses-address.text':
    '{hostFirst} can be reached, but takes no mail from your line.{said, select, yes { It said: “{serverWords}”.} other {}} Your mail program is not to blame.',

  'verdict.certificate-problem.title':
    '{where, select,' +
    ' account {Your mail server goes by another name}' +
    ' other {{confidence, select, unsure {Your mail server’s lock does not close} other {The mail server’s papers are not in order}}}}',
  'verdict.certificate-problem.text':
    '{where, select,' +
    ' account {A server shows papers to prove who it is. The ones from {host} are for {namesKnown, select, yes {{names}} other {some other name}}, so the name you have may be wrong.}' +
    ' other {{confidence, select,' +
    ' unsure {Your computer and {host} cannot agree on a lock.}' +
    ' certain {A server shows papers to prove who it is. The ones from {host} are out of date.}' +
    ' other {A server shows papers to prove who it is. The ones from {host} come from someone we do not know.}}}}' +
    ' Your line is fine.',

  'verdict.relay-unreachable.title':
    'The mail server of {isp} {where, select, network {answers only at home} other {does not answer}}',
  'verdict.relay-unreachable.text':
    '{where, select,' +
    ' network {You are not on the network of {isp} now. Its mail server, {host}, answers only there. Your mail program is not to blame.}' +
    ' other {We could not reach {host}, the server of {isp} for sending mail. Your mail program is not to blame.}}',

  'verdict.login-needed.title':
    '{confidence, select, unsure {Your mail program may have to log in} other {The mail server wants you to log in}}',
  'verdict.login-needed.text':
    '{confidence, select,' +
    ' unsure {Your mail program does not log in to send. If the server says no to your mail, turn on the login for outgoing mail. The line is fine, and no door is shut.}' +
    ' other {This server takes mail only from those who log in. The line is fine, and no door is shut. In your mail program, turn on the login for outgoing mail.}}',

  'verdict.app-password-needed.title':
    '{confidence, select, unsure {You may need an app password} other {You need an app password}}',
  'verdict.app-password-needed.text':
    '{confidence, select,' +
    ' unsure {If your mail program says that your password is wrong, it may be the wrong kind. Your mail company does not let mail programs use your main password. The line is fine, and you did no wrong.}' +
    ' other {Your mail company does not let mail programs use your main password. The line is fine, and you did no wrong.}}',

  'verdict.oauth-only.title':
    '{confidence, select, unsure {Your mail program may need a new way to sign in} other {Your mail company wants a new way to sign in}}',
  'verdict.oauth-only.text':
    '{confidence, select,' +
    ' unsure {If your mail program asks for your password again and again, this may be why: your mail company wants you to sign in through its own web page. Some old mail programs cannot do that. The line is fine.}' +
    ' other {Your mail company wants you to sign in through its own web page. Some old mail programs cannot do that. The line is fine, and your password may be right.}}',

  'verdict.possible-infection.title': 'There may be a virus on this computer',
  'verdict.possible-infection.text':
    'This computer calls up {count, plural, =0 {many mail servers} one {# mail server} other {# mail servers}} at once. A virus that sends junk mail does that. It is not your doing, and your mail program is not to blame.',

  'verdict.all-clear.title': 'Your mail can go out',
  'verdict.all-clear.text':
    '{hostCount, plural, one {{hostFirst}} other {The mail servers we tried}} can be reached{portCount, plural, =0 {} other { at {doors}}}. No one stops your mail.',

  'verdict.not-enough-evidence.title': 'We cannot tell yet',
  'verdict.not-enough-evidence.text': 'What we saw does not point to one cause. So we blame no one yet.',

  /** Joined to every text that is not certain. */
  'verdict.hedge':
    '{confidence, select, likely {We are fairly sure of this.} unsure {This is our best guess so far.} other {}}',
} as const;
