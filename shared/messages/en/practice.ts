/** Practice: invented people with invented servers. A story is what the customer says, not what is wrong. */
export const practice = {
  'practice.banner': 'PRACTICE – {title}. Nothing here is real: no line was touched, no server was asked.',
  'practice.heading.says': 'The customer says',
  'practice.heading.scenes': 'Scenes for practice',
  'practice.how-to-play': 'To play one, type: postern practice {command}',
  'practice.no-start': 'Practice could not start on this computer ({detail}).',
  'practice.unknown': 'There is no scene “{value}”. These can be played: {allowed}.',

  'practice.isp-drops-25.title': 'It hangs, then it gives up',
  'practice.isp-drops-25.story':
    '“I can get my mail, but I cannot send any. It sits there for a minute and then tells me that the server timed out. It worked at my old flat.”',
  'practice.isp-rejects-25.title': 'It fails at once',
  'practice.isp-rejects-25.story':
    '“When I press Send, the message comes back right away: no connection to the server. My mail still comes in.”',
  'practice.isp-redirects-25.title': 'Somebody else answers',
  'practice.isp-redirects-25.story':
    '“My mail program says that the server does not know my password. I have typed it ten times. On the web page of my mail company it is right.”',
  'practice.account-on-587.title': 'They say port 25 is closed',
  'practice.account-on-587.story':
    '“A friend told me that you close port 25. Do I have to change anything? My mail goes out as far as I know.”',
  'practice.router-allow-list.title': 'Only my mail does not work',
  'practice.router-allow-list.story':
    '“My husband has a big mail company, and his mail goes out. Mine does not, since the new router came. We use the same computer.”',
  'practice.firewall-here.title': 'Since the update yesterday',
  'practice.firewall-here.story':
    '“My security program did an update yesterday. Since then no mail goes out. My phone can still send.”',
  'practice.mail-shield.title': 'It asks about a certificate',
  'practice.mail-shield.story':
    '“A window keeps asking whether I trust a certificate. I did not dare to say yes. My mail stays where it is.”',
  'practice.vpn-in-the-way.title': 'I work from home now',
  'practice.vpn-in-the-way.story':
    '“My office gave me a program to log in from home. While it runs, I cannot send my own mail.”',
  'practice.hotel-sign-in.title': 'In the hotel lobby',
  'practice.hotel-sign-in.story':
    '“I have just come to my hotel and I have a full signal. But no mail goes out, and none comes in.”',
  'practice.hotel-blocks-mail.title': 'Up in the hotel room',
  'practice.hotel-blocks-mail.story':
    '“The web works fine in my hotel room. But mail will not go out, with none of my accounts.”',
  'practice.offline.title': 'Nothing moves',
  'practice.offline.story':
    '“I cannot send mail. I wanted to look at your web page for help, but it is empty.”',
  'practice.ipv6-faulty.title': 'It works, but so slowly',
  'practice.ipv6-faulty.story': '“Every mail takes a minute to go out. Web pages are slow to begin, too.”',
  'practice.names-fail.title': 'Server not found, whatever I do',
  'practice.names-fail.story':
    '“Mail says that the server was not found. I looked twice, the name is right. Web pages do not open either.”',
  'practice.name-mistyped.title': 'I set up my new computer',
  'practice.name-mistyped.story':
    '“I have a new computer and typed my mail settings in by hand. It says that it cannot find the server.”',
  'practice.server-down.title': 'It worked this morning',
  'practice.server-down.story':
    '“This morning all was well. Now nothing goes out, and I have changed nothing. My wife’s mail works, she is with another company.”',
  'practice.server-slow.title': 'It takes for ever',
  'practice.server-slow.story':
    '“Sending takes half a minute, and now and then it gives up. Is my line too slow?”',
  'practice.server-busy.title': 'Try again later, it says',
  'practice.server-busy.story': '“It tells me to try again later. It has told me so for an hour.”',
  'practice.certificate-expired.title': 'Not safe, it says',
  'practice.certificate-expired.story':
    '“Today my mail program says that the connection is not safe any more. I did nothing. Have I been hacked?”',
  'practice.encryption-masked.title': 'No lock any more',
  'practice.encryption-masked.story':
    '“Here in the office my laptop says that the server cannot encrypt. At home the same laptop sends my mail.”',
  'practice.all-clear.title': 'I only want to be sure',
  'practice.all-clear.story': '“I have moved to you last week. Will my mail work? I send a lot for my club.”',
} as const;
