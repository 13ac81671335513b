/** What to do, one step each, full enough to follow. Labels in quotes are those a mail program shows. */
export const next = {
  'next.use-provider-port':
    'In your mail program, open the settings for outgoing mail. Keep the server {host}. Set “Port” to {port} and the security to “{securityLabel}”.',
  'next.use-relay':
    'In your mail program, open the settings for outgoing mail. Set the server to {host}, “Port” to {port} and the security to “{securityLabel}”. {login, select, none {It needs no login.} optional {Leave the login as it is.} other {Log in with your name and password from {isp}.}}',
  'next.sender-risk':
    '{dmarc, select,' +
    ' reject {Take care: {domain} asks that mail sent this way be refused. Your mail may not arrive.}' +
    ' quarantine {Take care: {domain} asks that mail sent this way be put with the junk. It may not be seen.}' +
    ' other {Take care: mail from {domain} sent this way may land in the junk folder.}}',
  'next.request-exemption':
    '{channel, select,' +
    ' web_form {Fill in the form of {isp} to have the door opened for you.}' +
    ' email {Write to {isp} and ask for the door to be opened for you.}' +
    ' ticket {Send a help ticket to {isp}. Ask for the door to be opened for you.}' +
    ' phone {Phone {isp} and ask for the door to be opened for you.}' +
    ' portal {Sign in to your account at {isp} and open the door there.}' +
    ' buy_static_address {{ispFirst} opens the door for lines with a fixed address. Ask what it costs.}' +
    ' change_contract {{ispFirst} opens the door on some other plans. Ask which one fits you.}' +
    ' print {Print the form of {isp}, sign it and send it in.}' +
    ' other {Ask {isp} to have the door opened for you.}}{urlKnown, select, yes { It is here: {url}} other {}}',
  'next.call-help-desk':
    '{phonesKnown, select,' +
    ' yes {Call the help desk of {isp}. The number is {phones}. Read them what you see here.}' +
    ' other {Call the help desk of {isp}. Read them what you see here.}}{urlKnown, select, yes { Or look here: {url}} other {}}',
  'next.sign-in-to-network':
    'Open your web browser and sign in to this network.{urlKnown, select, yes { The page is {url}} other { If no page comes up, open any web page.}}',
  'next.settle-by':
    '{by, select,' +
    ' phone_hotspot {Share your phone’s internet with this computer, and check again. If mail goes out then, the fault is in your line or router.}' +
    ' other_computer {Try it on some other computer on the same line. If mail goes out there, the fault is in this computer.}' +
    ' look_at_router {Open your router’s page. Look for a list of safe mail servers. If yours is not in it, that is the cause.}' +
    ' look_at_firewall {Open your guard program (firewall). See if it stops your mail program. If so, that is the cause.}' +
    ' other {Plug this computer into the router with a cable, and check again. If mail goes out then, the Wi-Fi is the cause.}}',
  'next.check-mail-shield':
    'Open {product} and turn off the part that scans mail. Keep the rest on. Then check again.',
  'next.turn-off-vpn':
    'Turn off your VPN{interfaceKnown, select, yes { (its line is called {interface})} other {}}, and check again. You can turn it on again later.',
  'next.fix-clock':
    'Set the date, time and time zone of this computer. Let it get the time from the internet. Then check again.',
  'next.fix-server-name':
    '{suggested, select,' +
    ' yes {In your mail program, look at the name of the outgoing server. You have {host}. Did you mean {suggestion}?}' +
    ' other {In your mail program, look at the name of the outgoing server. You have {host}. See if it is the same in your mail company’s guide.}}',
  'next.contact-provider':
    '{hostKnown, select,' +
    ' yes {Ask the company that runs {host}. Read them what you see here.}' +
    ' other {Ask your mail company. Read them what you see here.}}',
  'next.check-firewall':
    'Open your guard program (firewall). See if it stops mail or your mail program. Let your mail program through, and keep the guard on.',
  'next.check-router':
    '{about, select,' +
    ' mtu_black_hole {Open your router’s page. Look for “MTU” and set it to 1452. Then check again.}' +
    ' router_allow_list {Open your router’s page. Look for a list of safe mail servers. Add your mail server, or turn the list off.}' +
    ' offline {See if the lights on your router are on. Turn it off and on again, and wait two minutes.}' +
    ' dns_failing {Turn your router off and on again, and wait two minutes.}' +
    ' ipv6_faulty {Turn your router off and on again, and wait two minutes. If it stays so, ask for help with “IPv6”.}' +
    ' other {Open your router’s page. See if it stops mail from this computer. If you find no such thing, turn the router off and on again.}}',
  'next.fix-dns':
    'Turn your router off and on again, and wait two minutes. If that does not help, take out any DNS server you have set by hand.',
  'next.wait-and-retry': 'Wait ten minutes, then check again. Do not change your settings.',
  'next.use-webmail':
    'Open the web page of your mail company and send your mail from there. That works on most networks.',
  'next.scan-for-malware':
    'Scan this computer for viruses. Look at the other things in your home too, such as TV sticks.',
  'next.make-app-password':
    'Sign in on the web page of your mail company and make an app password. Put it in your mail program in place of the old one.{urlKnown, select, yes { It is here: {url}} other {}}',
  'next.use-oauth-program':
    'Use a mail program that can sign in through a web page. Thunderbird and the mail apps on phones can.',
  'next.nothing': 'You need do nothing. If mail still does not go out, look at your name and password.',
} as const;
