/** What the errors of mail programs mean. Where a setting in the mail program mends it, the sentence says which. */
export const explain = {
  'explain.cannot-connect':
    'Your mail program could not reach the mail server. Most of the time, the door it uses is shut on the way.',
  'explain.silent':
    'Your mail program knocked and no one answered. Most of the time, the door it uses is shut on the way.',
  'explain.silent-or-slow':
    'The mail server did not answer in time. The door may be shut on the way, or a virus scanner may be slow.',
  'explain.refused':
    'Your mail program was turned away at the door. It may be the wrong door, or something on the way keeps it shut.',
  'explain.cut':
    'The door opened, but then the line was cut. A virus scanner or the wrong kind of lock can do that.',
  'explain.cut-here': 'Something on this computer cut the line. Most of the time it is a virus scanner.',
  'explain.guard-here':
    'This computer holds your mail back. A guard program (firewall) or a virus scanner does that.',
  'explain.network-lost': 'This computer lost its line to the internet.',
  'explain.no-route': 'There is no way to the mail server from here. A VPN or the router may be in the way.',
  'explain.name-not-found':
    'No mail server has this name. There may be a typing slip in the name of the outgoing server.',
  'explain.name-no-answer': 'The name of the mail server could not be looked up. No one answered.',
  'explain.sockets-broken':
    'The part of this computer that talks to the internet does not work well. Start the computer again first.',
  'explain.incoming': 'This is about getting mail, not about sending it.',
  'explain.incoming-password': 'This is about getting mail. Your name or your password is not right.',
  'explain.not-a-mail-server':
    'Something answered, but not as a mail server does. Something on the way may have put itself in between.',
  'explain.masked':
    'Something on the way changes what the mail server says. Most of the time it is a firewall that looks into mail.',
  'explain.server-busy': 'The mail server is too busy now, or you sent too much at once.',
  'explain.too-many-connections':
    'Too many of your things talk to the mail server at once. Close the mail program on one of them.',
  'explain.lock-mismatch':
    'The lock does not fit the door. Door 465 goes with SSL/TLS, and door 587 goes with STARTTLS.',
  'explain.lock-not-offered':
    'Your mail program wants a lock, but the server does not show one. Something on the way may hide it.',
  'explain.lock-trouble': 'Your mail program and the mail server could not agree on a lock.',
  'explain.lock-required':
    'The mail server wants your mail to be locked. Turn on STARTTLS in your mail program.',
  'explain.certificate-name':
    'The server’s papers are for some other name. You may have the wrong name, or something is in between.',
  'explain.certificate-date':
    'The server’s papers seem to be too old or too new. Most of the time, the clock of this computer is wrong.',
  'explain.certificate-untrusted':
    'The server’s papers come from someone your mail program does not know. A virus scanner may be in between.',
  'explain.login-part-missing':
    'The part of your mail program that logs in does not work. Close the program and start it again.',
  'explain.login-needed':
    'The mail server wants you to log in. Tick “My server requires authentication” in the outgoing settings.',
  'explain.login-method':
    'Your mail program uses a kind of login that the server does not take. Choose “Normal password” and turn the lock on.',
  'explain.login-not-offered':
    'The server does not let you log in at this door. Door 587 with STARTTLS is the right one most of the time.',
  'explain.login-spa':
    'Your mail program uses a kind of login that the server does not take. Take the tick off “SPA” (Secure Password).',
  'explain.password-wrong':
    'The server was reached, but did not take your name or password. Type them in again. Some mail companies want an app password.',
  'explain.password-missing':
    'Your mail program had no password for this server. Send again and type it in. You are asked once.',
  'explain.app-password':
    'Your mail company does not take your main password here. You need an app password.',
  'explain.web-sign-in':
    'Your mail company wants you to sign in through its web page. A password alone will not do.',
  'explain.login-later': 'The server could not look at your password now. Do not change it.',
  'explain.sender-refused':
    'The server does not take mail from your address. Some servers take only the addresses of their own customers.',
  'explain.sender-not-yours':
    'The address you send from does not go with the name you log in with. Send from the account it goes with.',
  'explain.relay-denied':
    'The server was reached, but you did not log in. Tick “My server requires authentication” in the outgoing settings.',
  'explain.recipient-unknown': 'There is no such address. Look how the address you write to is spelled.',
  'explain.recipient-not-local':
    'This server does not take mail for the one you write to. Look at the address, and at your login.',
  'explain.recipient-refused':
    'The server does not take mail for the one you write to. Look at the address, and see if your login is on.',
  'explain.address-list-refused':
    'The server does not like one of the addresses. Look how your own and the other ones are spelled.',
  'explain.line-listed':
    'The other side does not take mail from your line’s address. It is on a list of lines that sent junk mail.',
  'explain.later': 'The server cannot take your mail now, but may do so later.',
  'explain.too-large':
    'Your mail is too large for the server. Take out a picture or a file, and send it again.',
  'explain.mailbox-full': 'The mailbox of the one you write to is full.',
  'explain.message-refused':
    'The server was reached, but did not take this mail. Read what it says in its own words.',
  'explain.command-unknown':
    'The server did not know what your mail program asked for. Something on the way may change the talk.',
  'explain.no-sender': 'Your own address is missing. Type it into the account settings of your mail program.',
  'explain.no-recipient': 'No one to send to was given. Type in an address.',
  'explain.settings-offline':
    'Your mail program thinks this account has no line. The settings or the internet may be the cause.',
  'explain.see-below': 'Mail says this for many causes. Read the sentence below it to us too.',
  'explain.red-dot':
    'You can get mail, but not send it. The door may be shut, or the outgoing settings are wrong.',
  'explain.old-service': 'Your mail program uses an old way into your mailbox that is no longer there.',
  'explain.data-file-missing':
    'Outlook cannot find the file it keeps your mail in. This is not about the internet.',
  'explain.data-file-full':
    'The file Outlook keeps your mail in is full. Take out old mail. This is not about the internet.',
  'explain.mac-unclear': 'Outlook shows this number for more than one cause.',
  'explain.reason-unknown': 'Your mail program does not know the cause.',

  /** How strongly the text alone points to a shut door. */
  'explain.block.high': 'A shut door is the most likely cause.',
  'explain.block.possible': 'A shut door may be the cause.',
  'explain.block.unlikely': 'A shut door is not a likely cause.',
  'explain.block.excluded': 'A shut door is not the cause.',
  /** With a port in the text. */
  'explain.port-25': 'The text names door 25. Many internet providers keep that one shut.',
} as const;
