import ipaddr from 'ipaddr.js';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bundledProfiles } from '../../../electron/engine/isp/load-profile.ts';
import { PACKS } from '../../../electron/engine/isp/packs.ts';
import { profileJsonSchema } from '../../../shared/isp/json-schema.ts';
import { profileSchema } from '../../../shared/isp/profile.ts';
import { validateProfile } from '../../../shared/isp/validate-profile.ts';

const packs = new URL('../../../build/packs/', import.meta.url);
const profile = (id: string) => {
  const found = bundledProfiles().find((one) => one.id === id);
  if (found === undefined) throw new Error(`no pack ${id}`);
  return found;
};

describe('the packs', () => {
  it('every pack folder is bundled under its own id', () => {
    const folders = readdirSync(packs, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
    expect(bundledProfiles().map((one) => one.id)).toEqual(folders.sort());
  });

  it.each(Object.keys(PACKS))('%s is valid', (id) => {
    const result = validateProfile(PACKS[id]);
    expect(result.ok ? [] : result.problems).toEqual([]);
  });

  it('hamilton: what the page says, and the attestations word for word', () => {
    const hamilton = profile('hamilton');
    expect(hamilton.mailDomains).toEqual(['hamilton.net', 'nque.com', 'wheatbelt.com']);
    expect(hamilton.helpDesk.phones.map((phone) => phone.number)).toEqual([
      '(402) 694-6655',
      '1-877-426-5638',
    ]);
    const [form] = hamilton.connections[0]?.exemptions ?? [];
    expect(form?.attestations.map((one) => one.text).join(' ')).toBe(
      'I have read and understood the preceding paragraphs. I have up-to-date virus scanning software installed on my computer. I am a dial-up customer, and would like to request outgoing SMTP access through port 25 to non-Hamilton.net servers.',
    );
    expect(form?.per).toBe('username');
    // The page names no host, and nothing may be made up.
    expect(hamilton.relays).toEqual([]);
    expect(hamilton.unnamedRelay?.senders).toBe('own-domains');
  });

  it('wessex: no exemption for broadband, nothing closed on the leased line', () => {
    const wessex = profile('wessex');
    expect(
      wessex.connections.map((one) => [one.type, one.blocks.length, one.exemptions[0]?.channel]),
    ).toEqual([
      ['unknown', 1, 'none'],
      ['business', 1, 'none'],
      ['leased-line', 0, undefined],
    ]);
    expect(wessex.unnamedRelay?.monitored).toBe(true);
  });

  it('generic: enough strangers on every port, each operator once, none by its address', () => {
    const { mail, nonMail, portalCheck } = profile('generic').controls;
    const operator = (host: string) => host.split('.').slice(-2).join('.');
    for (const [port, least] of [
      [25, 6],
      [587, 4],
      [465, 4],
    ] as const) {
      const operators = mail
        .filter((control) => control.port === port)
        .map((control) => operator(control.host));
      expect(operators.length).toBeGreaterThanOrEqual(least);
      expect(new Set(operators).size).toBe(operators.length);
    }
    for (const { host } of [...mail, ...nonMail]) expect(ipaddr.isValid(host), host).toBe(false);
    expect(portalCheck?.url).toMatch(/^http:/);
  });

  it('hamilton and wessex borrow what the generic profile compares with', () => {
    expect(profile('hamilton').controls).toEqual(profile('generic').controls);
    expect(profile('wessex').controls).toEqual(profile('generic').controls);
  });
});

describe('the published JSON Schema', () => {
  const published: unknown = JSON.parse(readFileSync(new URL('postern-isp-1.schema.json', packs), 'utf8'));

  it('is the one the code has (npm run schema writes it)', () => {
    expect(published).toEqual(JSON.parse(JSON.stringify(profileJsonSchema())));
  });

  it('lists the values an editor should offer', () => {
    expect(published).toMatchObject({
      additionalProperties: false,
      properties: { relays: { items: { properties: { senders: { enum: ['any', 'own-domains'] } } } } },
    });
  });
});

describe('the guide for ISPs', () => {
  const guide = readFileSync(new URL('../../../docs/for-isps.md', import.meta.url), 'utf8');

  it('its example is a valid profile without remarks', () => {
    const [, example = ''] = /```json\n(.*?)```/s.exec(guide) ?? [];
    expect(validateProfile(JSON.parse(example))).toMatchObject({ ok: true, remarks: [] });
  });

  it('names every field of a profile', () => {
    const plain = ['$schema', 'schema', 'id', 'name', 'country', 'languages'];
    const extra = ['otherNames', 'website', 'asNumbers', 'reviewed'];
    for (const field of Object.keys(profileSchema.shape)) {
      if (![...plain, ...extra].includes(field)) expect(guide).toContain(`\`${field}\``);
    }
  });
});
