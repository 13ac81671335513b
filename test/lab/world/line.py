"""Lines with latency, bandwidth and loss, where the kernel has no netem.

Each line joins two TUN or TAP devices, one in each of two network namespaces. Packets read on one side are
written on the other when they are due.

  line.py NAME:KIND:NAMESPACE:DEVICE:NAMESPACE:DEVICE ...     KIND is tun or tap

Standard input takes one JSON object a line, {"NAME": {"delayMs": 10, "kbps": 0, "lossPercent": 0, "down": false}},
and answers "ok". delayMs is one way; kbps 0 is no limit. Ends when standard input closes.
"""
import ctypes, fcntl, heapq, json, os, random, select, struct, sys, time

TUNSETIFF = 0x400454CA
IFF_TUN, IFF_TAP, IFF_NO_PI = 1, 2, 0x1000
CLONE_NEWNET = 0x40000000
# A modem's buffer: what is queued beyond this many seconds is dropped, as on a real slow line.
BUFFER_SECONDS = 4.0
libc = ctypes.CDLL(None, use_errno=True)


def open_device(namespace, name, kind):
    handle = os.open('/run/netns/' + namespace, os.O_RDONLY)
    if libc.setns(handle, CLONE_NEWNET) != 0:
        raise OSError(ctypes.get_errno(), 'setns ' + namespace)
    os.close(handle)
    device = os.open('/dev/net/tun', os.O_RDWR | os.O_NONBLOCK)
    flags = (IFF_TAP if kind == 'tap' else IFF_TUN) | IFF_NO_PI
    fcntl.ioctl(device, TUNSETIFF, struct.pack('16sH22x', name.encode(), flags))
    return device


class Line:
    def __init__(self):
        self.delay, self.rate, self.loss, self.down = 0.0, 0.0, 0.0, False

    def set(self, delayMs=0, kbps=0, lossPercent=0, down=False):
        self.delay, self.rate, self.loss, self.down = delayMs / 1000, kbps * 125.0, lossPercent / 100, down


class Direction:
    def __init__(self, line, target):
        self.line, self.target, self.free = line, target, 0.0

    def due(self, now, size):
        """When a packet that came now arrives at the other end; None when it is lost."""
        line = self.line
        if line.down or (line.loss and random.random() < line.loss):
            return None
        if not line.rate:
            return now + line.delay
        start = max(now, self.free)
        if start - now > BUFFER_SECONDS:
            return None
        self.free = start + size / line.rate
        return self.free + line.delay


def main():
    lines, directions = {}, {}
    poller = select.epoll()
    for argument in sys.argv[1:]:
        name, kind, first_namespace, first, second_namespace, second = argument.split(':')
        line = lines[name] = Line()
        a = open_device(first_namespace, first, kind)
        b = open_device(second_namespace, second, kind)
        directions[a], directions[b] = Direction(line, b), Direction(line, a)
        poller.register(a, select.EPOLLIN)
        poller.register(b, select.EPOLLIN)
    poller.register(0, select.EPOLLIN | select.EPOLLHUP)
    print('ready', flush=True)

    waiting, order, text = [], 0, b''
    while True:
        timeout = max(0.0, waiting[0][0] - time.monotonic()) if waiting else None
        for handle, _ in poller.poll(timeout):
            if handle == 0:
                read = os.read(0, 65536)
                if not read:
                    return
                text += read
                while b'\n' in text:
                    one, text = text.split(b'\n', 1)
                    for name, settings in json.loads(one).items():
                        lines[name].set(**settings)
                    print('ok', flush=True)
                continue
            direction, now = directions[handle], time.monotonic()
            for _ in range(64):
                try:
                    packet = os.read(handle, 4096)
                except (BlockingIOError, OSError):
                    break
                due = direction.due(now, len(packet))
                if due is not None:
                    order += 1
                    heapq.heappush(waiting, (due, order, direction.target, packet))
        now = time.monotonic()
        while waiting and waiting[0][0] <= now:
            _, _, target, packet = heapq.heappop(waiting)
            try:
                os.write(target, packet)
            except OSError:
                pass  # The device is down, or its queue is full: the packet is lost, as on a wire.


main()
