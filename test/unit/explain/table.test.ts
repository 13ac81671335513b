import { describe, expect, test } from 'vitest';
import { CAUSES } from '../../../shared/explain/explanation.ts';
import { explain } from '../../../shared/explain/explain.ts';
import { ROWS } from '../../../shared/explain/table/rows.ts';

describe('each row wins for what a customer would read out', () => {
  test.each(ROWS)('$id: $sample', (row) => {
    expect(explain(row.sample)[0]?.id).toBe(row.id);
  });
});

test('the table has at least 85 rows, each with an id of its own', () => {
  expect(ROWS.length).toBeGreaterThanOrEqual(85);
  expect(new Set(ROWS.map((row) => row.id)).size).toBe(ROWS.length);
});

test('every cause is used by a row', () => {
  const used = new Set(ROWS.map((row) => row.cause));
  expect(CAUSES.filter((cause) => !used.has(cause))).toEqual([]);
});

test('a row that says the server was reached, or that nothing was sent, never advises another port first for a block', () => {
  const blames = ROWS.filter((row) => row.block === 'excluded' && row.next.includes('call-help-desk'));
  expect(blames).toEqual([]);
});

test('no code stands in two rows', () => {
  const codes = ROWS.flatMap(({ match }) => [
    ...(match.hex ?? []),
    ...(match.winsock ?? []).map(String),
    ...(match.names ?? []),
    ...(match.ids ?? []),
    ...(match.mac ?? []).map(String),
  ]);
  expect(codes.filter((code, place) => codes.indexOf(code) !== place)).toEqual([]);
});

test('phrases and words are written as they are compared: lower case, plain quotes, single spaces', () => {
  const written = ROWS.flatMap(({ match }) => [
    ...(match.phrases ?? []).flat(),
    ...(match.reply?.words ?? []),
  ]);
  expect(written.filter((one) => one !== one.toLowerCase() || /[‘’“”]|\s{2}/.test(one))).toEqual([]);
});
