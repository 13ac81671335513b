"""Servers and middleboxes that stage a fault no real server has. One process, many ports.

  scripted.py CERTIFICATES ROLE...

Roles, each NAME:ADDRESS:PORT (addresses may be v4 or v6 in brackets)
  web       HTTP: /generate_204, /ip (the caller's address); `https` the same over TLS
  portal    HTTP: every page leads to a sign-in page
  closes    accepts and closes; `resets` accepts and resets
  dns-fails answers every question with SERVFAIL (UDP)
  strip     transparent: removes STARTTLS from the reply to EHLO
  mask      transparent: overwrites it, XXXXXXXA, as some firewalls do
  open-NAME, open-tls-NAME
            transparent: opens STARTTLS or implicit TLS and re-seals it with certificates of the authority NAME

A transparent role is reached by nftables redirect; it asks the kernel where the connection was going.
"""
import asyncio, os, re, socket, ssl, struct, sys
from email.utils import formatdate

SO_ORIGINAL_DST = 80
OPEN_TLS = 'open-tls-'
FOLDER = sys.argv[1]
HOST_OF = {}  # address -> name, from the environment


def original(writer):
    sock = writer.get_extra_info('socket')
    if sock.family == socket.AF_INET6:
        raw = sock.getsockopt(socket.IPPROTO_IPV6, SO_ORIGINAL_DST, 28)
        return socket.inet_ntop(socket.AF_INET6, raw[8:24]), struct.unpack('!H', raw[2:4])[0]
    raw = sock.getsockopt(socket.SOL_IP, SO_ORIGINAL_DST, 16)
    return socket.inet_ntoa(raw[4:8]), struct.unpack('!H', raw[2:4])[0]


# --- the web ---------------------------------------------------------------------------------------------

async def head(reader):
    text = await asyncio.wait_for(reader.readuntil(b'\r\n\r\n'), 30)
    return text.split(b' ', 2)[1].decode()


def answer(writer, status, body=b'', extra=''):
    writer.write((f'HTTP/1.1 {status}\r\nDate: {formatdate(usegmt=True)}\r\nContent-Length: {len(body)}\r\n'
                  f'Content-Type: text/plain\r\n{extra}Connection: close\r\n\r\n').encode() + body)


async def web(reader, writer):
    path = await head(reader)
    if path == '/generate_204':
        answer(writer, '204 No Content')
    elif path == '/ip':
        answer(writer, '200 OK', writer.get_extra_info('peername')[0].encode() + b'\n')
    else:
        answer(writer, '404 Not Found')


async def portal(reader, writer):
    path = await head(reader)
    if path.startswith('/login'):
        answer(writer, '200 OK', b'Welcome. Please sign in.\n')
    else:
        answer(writer, '302 Found', extra='Location: http://portal.hotel.test/login\r\n')


# --- faults of a server ----------------------------------------------------------------------------------

async def closes(reader, writer):
    pass


async def resets(reader, writer):
    sock = writer.get_extra_info('socket')
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack('ii', 1, 0))


class DnsFails(asyncio.DatagramProtocol):
    def connection_made(self, transport):
        self.transport = transport

    def datagram_received(self, data, peer):
        flags = struct.unpack('!H', data[2:4])[0]
        self.transport.sendto(data[:2] + struct.pack('!H', flags | 0x8082) + data[4:], peer)


# --- boxes on the way ------------------------------------------------------------------------------------

async def pump(reader, writer, change=lambda line: line):
    while True:
        data = await reader.read(65536)
        if not data:
            break
        writer.write(change(data))
        await writer.drain()
    if writer.can_write_eof():
        writer.write_eof()


async def joined(*pumps):
    """Runs until both directions are done, or one fails."""
    try:
        await asyncio.gather(*pumps)
    except (OSError, asyncio.IncompleteReadError, ssl.SSLError):
        pass


STARTTLS_LINE = re.compile(rb'250([- ])STARTTLS\r\n')


def strip(data):
    return STARTTLS_LINE.sub(lambda m: b'' if m[1] == b'-' else b'250 HELP\r\n', data)


def mask(data):
    return STARTTLS_LINE.sub(lambda m: b'250' + m[1] + b'XXXXXXXA\r\n', data)


def rewriting(change):
    async def box(reader, writer):
        far_reader, far_writer = await asyncio.open_connection(*original(writer))
        try:
            await joined(pump(reader, far_writer), pump(far_reader, writer, change))
        finally:
            far_writer.close()
    return box


UNCHECKED = ssl.create_default_context()
UNCHECKED.check_hostname, UNCHECKED.verify_mode = False, ssl.CERT_NONE


def sealed(opener, host):
    """A server-side context with the opener's own certificate for whatever name the caller asks for."""
    def context(name):
        made = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        made.load_cert_chain(f'{FOLDER}/{opener}-{name}.pem', f'{FOLDER}/leaf.key')
        return made

    first = context(host)

    def by_name(connection, name, _):
        if name and os.path.exists(f'{FOLDER}/{opener}-{name}.pem'):
            connection.context = context(name)

    first.sni_callback = by_name
    return first


def opening(opener):
    """STARTTLS: the far side is sealed first, so that nothing is read between our 220 and the caller's TLS."""
    async def box(reader, writer):
        address, port = original(writer)
        far_reader, far_writer = await asyncio.open_connection(address, port)
        try:
            near = sealed(opener, HOST_OF.get(address, 'smtp.provider.test'))
            if await starttls_on_both(reader, writer, far_reader, far_writer, near):
                await joined(pump(reader, far_writer), pump(far_reader, writer))
        finally:
            far_writer.close()
    return box


async def opened(reader, writer):
    """Implicit TLS: the near side is sealed by the listener already."""
    address, port = original(writer)
    far_reader, far_writer = await asyncio.open_connection(address, port, ssl=UNCHECKED)
    try:
        await joined(pump(reader, far_writer), pump(far_reader, writer))
    finally:
        far_writer.close()


async def starttls_on_both(reader, writer, far_reader, far_writer, near):
    """Carries the plain talk reply by reply until STARTTLS was agreed, then seals both sides. False when the talk ended."""
    async def reply():
        text = b''
        while True:
            line = await far_reader.readline()
            text += line
            if line[3:4] != b'-':
                return text

    writer.write(await reply())
    while True:
        command = await reader.readline()
        if not command:
            return False
        far_writer.write(command)
        said = await reply()
        sealing = command.strip().upper() == b'STARTTLS' and said.startswith(b'220')
        if sealing:
            await far_writer.start_tls(UNCHECKED)
        writer.write(said)
        if sealing:
            await writer.start_tls(near)
            return True
        if not said:
            return False


# --- start -----------------------------------------------------------------------------------------------

def guarded(handler):
    async def serve(reader, writer):
        try:
            await handler(reader, writer)
        except (OSError, ssl.SSLError, asyncio.IncompleteReadError, asyncio.TimeoutError):
            pass
        finally:
            try:
                writer.close()
            except (OSError, RuntimeError):
                pass
    return serve


def handler_of(role):
    plain = {'web': web, 'https': web, 'portal': portal, 'closes': closes, 'resets': resets,
             'strip': rewriting(strip), 'mask': rewriting(mask)}
    if role in plain:
        return plain[role]
    return opened if role.startswith(OPEN_TLS) else opening(role[len('open-'):])


def secured(role):
    if role == 'https':
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(f'{FOLDER}/www.echo.test.pem', f'{FOLDER}/leaf.key')
        return context
    return sealed(role[len(OPEN_TLS):], 'smtp.provider.test') if role.startswith(OPEN_TLS) else None


async def main():
    for pair in filter(None, os.environ.get('LAB_HOSTS', '').split(',')):
        address, name = pair.split('=')
        HOST_OF[address] = name
    loop = asyncio.get_running_loop()
    for argument in sys.argv[2:]:
        role, address, port = re.fullmatch(r'([a-z0-9-]+):\[?(.*?)\]?:(\d+)', argument).groups()
        if role == 'dns-fails':
            await loop.create_datagram_endpoint(DnsFails, local_addr=(address, int(port)))
            continue
        await asyncio.start_server(guarded(handler_of(role)), address, int(port), ssl=secured(role))
    print('ready', flush=True)
    await asyncio.Event().wait()


asyncio.run(main())
