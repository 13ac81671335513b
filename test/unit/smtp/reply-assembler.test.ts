import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createReplyAssembler } from '../../../shared/smtp/reply-assembler.ts';
import { REPLY_LIMITS, type Reply, type ReplyProblem } from '../../../shared/smtp/reply.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

function read(chunks: Uint8Array[]): {
  replies: Reply[];
  problem: ReplyProblem | null;
  pending: string | null;
} {
  const assembler = createReplyAssembler();
  const replies = chunks.flatMap((chunk) => assembler.push(chunk));
  return { replies, problem: assembler.problem(), pending: assembler.pending() };
}
const readText = (text: string): ReturnType<typeof read> => read([bytes(text)]);

describe('whole replies', () => {
  it('a single line', () => {
    expect(readText('220 mx.example.org ESMTP\r\n').replies).toEqual([
      { code: 220, lines: ['mx.example.org ESMTP'], raw: ['220 mx.example.org ESMTP'] },
    ]);
  });
  it('several lines, and two replies in one piece', () => {
    const { replies } = readText('250-mx\r\n250-SIZE 1\r\n250 STARTTLS\r\n221 bye\r\n');
    expect(replies.map((reply) => reply.lines)).toEqual([['mx', 'SIZE 1', 'STARTTLS'], ['bye']]);
  });
  it('a code alone, and bare line feeds', () => {
    expect(readText('250\r\n250 a\n').replies.map((reply) => reply.lines)).toEqual([[''], ['a']]);
  });
  it('the last line decides where lines disagree', () => {
    expect(readText('250-a\r\n550 b\r\n').replies[0]?.code).toBe(550);
  });
  it('NUL, control and 8-bit bytes are escaped', () => {
    expect(readText('220 \x00\x1b[2J\xe9\r\n').replies[0]?.lines).toEqual(['\\x00\\x1b[2J\\xe9']);
  });
  it('an unfinished line is told apart from none', () => {
    expect(readText('220 a').pending).toBe('220 a');
    expect(readText('220 a\r\n').pending).toBeNull();
  });
});

describe('what is no reply', () => {
  it.each([
    ['SSH-2.0-OpenSSH\r\n', 'not-a-reply'],
    ['22 a\r\n', 'not-a-reply'],
    ['2200 a\r\n', 'not-a-reply'],
    ['220+a\r\n', 'not-a-reply'],
    ['\r\n', 'not-a-reply'],
    ['199 a\r\n', 'code-out-of-range'],
    ['600 a\r\n', 'code-out-of-range'],
    ['250-a\r\n999 b\r\n', 'code-out-of-range'],
  ])('%j', (text, kind) => {
    const { replies, problem } = readText(`${text}220 later\r\n`);
    expect(problem?.kind).toBe(kind);
    expect(replies).toEqual([]);
  });
  it('an unfinished line that cannot become one is known as foreign', () => {
    const foreign = (text: string): boolean => {
      const assembler = createReplyAssembler();
      assembler.push(bytes(text));
      return assembler.pendingIsForeign();
    };
    expect(['', '2', '22', '220', '220 ', '220-a', '220\r'].map(foreign)).toEqual(Array(7).fill(false));
    expect(['S', '2x', '2200', '220x', 'login: '].map(foreign)).toEqual(Array(5).fill(true));
  });
});

describe('bounds', () => {
  it('a line is kept to its bound and read past', () => {
    const { replies, problem } = readText(`220 ${'a'.repeat(5000)}\r\n250 b\r\n`);
    expect(problem).toBeNull();
    expect(replies[0]?.lines[0]).toHaveLength(512);
    expect(replies[1]?.lines).toEqual(['b']);
  });
  it.each([
    ['250-a\r\n'.repeat(REPLY_LIMITS.replyLines + 1), 'too-many-lines'],
    ['2'.repeat(REPLY_LIMITS.replyBytes + 1), 'too-long'],
    [`250-${'a'.repeat(1000)}\r\n`.repeat(20), 'too-long'],
  ])('are a problem of their own', (text, kind) => {
    expect(readText(text).problem?.kind).toBe(kind);
  });
  it('of the line hold for what is kept of it', () => {
    const assembler = createReplyAssembler({ ...REPLY_LIMITS, lineBytes: 8 });
    expect(assembler.push(bytes('220 abcdefgh\r\n'))[0]?.raw).toEqual(['220 abcd']);
  });
  it('are for one reply: many short ones go on', () => {
    expect(readText('250 ok\r\n'.repeat(5000)).replies).toHaveLength(5000);
  });
});

/** Pieces that make replies, and pieces that break them. */
const piece = fc.oneof(
  fc.constantFrom(
    '220 mx\r\n',
    '250-a\r\n',
    '250 b\n',
    '354\r\n',
    '\r\n',
    '250-',
    '99',
    '-',
    ' ',
    '\n',
    '\r',
  ),
  fc.string({ maxLength: 20, unit: 'binary-ascii' }),
  fc.constantFrom('\x00\xff', `250 ${'x'.repeat(1500)}\r\n`),
);

describe('any chunking', () => {
  it('gives the same replies, problem and rest', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 30 }),
        fc.array(fc.nat(400), { maxLength: 12 }),
        (pieces, cuts) => {
          const whole = bytes(pieces.join(''));
          const at = [0, ...cuts.map((cut) => cut % (whole.length + 1)).sort((a, b) => a - b), whole.length];
          const chunks = at.slice(1).map((end, index) => whole.subarray(at[index], end));
          expect(read(chunks)).toEqual(read([whole]));
        },
      ),
    );
  });
  it('any bytes: nothing is thrown, and what is kept is bounded', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 4000 }), fc.nat(20), (garbage, times) => {
        const assembler = createReplyAssembler();
        for (let time = 0; time <= times; time++) assembler.push(garbage);
        expect((assembler.pending() ?? '').length).toBeLessThanOrEqual(512);
        expect((assembler.problem()?.line ?? '').length).toBeLessThanOrEqual(512);
      }),
    );
  });
  it('gigabytes of one line keep no more than the bound', () => {
    const assembler = createReplyAssembler();
    const chunk = new Uint8Array(65_536).fill(0x61);
    for (let megabyte = 0; megabyte < 1024; megabyte++) assembler.push(chunk);
    expect(assembler.problem()?.kind).toBe('too-long');
  });
});
