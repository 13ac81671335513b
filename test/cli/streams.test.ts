import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { postern } from './postern.ts';

/** Runs the program with a stream led elsewhere, as a shell writes it. */
const led = (where: string) => ['sh', '-c', `exec "$@" ${where}`, 'sh'];

// A device on which every write fails as on a full disk; Linux has it.
describe.skipIf(!existsSync('/dev/full'))('a stream that takes nothing', () => {
  it.each(['explain 10060', 'practice --json', '--help'])(
    'a result that cannot be written is not called done: %s',
    async (line) => {
      const ended = await postern(line.split(' '), { before: led('> /dev/full') });
      expect(ended.code).toBe(3);
      expect(ended.stderr).toMatch(/^postern: the result could not be written: .*ENOSPC/);
    },
  );

  it('the result does not fall with what is said beside it', async () => {
    const ended = await postern(['practice', 'offline', '--json', '--events'], {
      before: led('2> /dev/full'),
    });
    expect(ended.code).toBe(1);
    expect(JSON.parse(ended.stdout)).toMatchObject({ schema: 'postern-report/1' });
  });
});

it('a reader that goes away ends it without a word', async () => {
  const ended = await postern(['practice', '--json'], {
    before: ['sh', '-c', '{ "$@"; echo "code $?" >&2; } | exec true', 'sh'],
  });
  expect(ended.stderr).toBe('code 0\n');
});
