import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { renderPages } from '../../../electron/engine/isp/page/render-page.ts';
import { validateProfile } from '../../../shared/isp/validate-profile.ts';
import type { IspProfile } from '../../../shared/isp/profile.ts';
import { englishWords } from '../../../shared/messages/english-words.ts';
import { FIXTURES, hamiltonWithForm, laidOut, pageOf, profileOf } from './pages.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // As React writes void elements and attributes; HTML does not mind.
    'void-style': 'off',
    'attr-case': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    // The style sheet lies beside the page, on the same server.
    'require-sri': 'off',
    // For readers of the source alone; a phone number breaks where it breaks.
    'long-title': 'off',
    'tel-non-breaking': 'off',
  },
});
async function faults(html: string): Promise<string[]> {
  const report = await validator.validateString(html);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
  );
}

describe('the page as it is', () => {
  it('hamilton: a form that its own page tells of', async () => {
    const html = await laidOut(await pageOf(await profileOf('hamilton')));
    await expect(html).toMatchFileSnapshot('golden/hamilton.html');
  });

  it('hamilton, told where the form goes', async () => {
    const html = await laidOut(await pageOf(await hamiltonWithForm()));
    await expect(html).toMatchFileSnapshot('golden/hamilton-with-form.html');
  });

  it('wessex: no exemption on broadband, nothing shut on leased lines', async () => {
    const html = await laidOut(await pageOf(await profileOf('wessex')));
    await expect(html).toMatchFileSnapshot('golden/wessex.html');
  });
});

describe.each(['hamilton', 'wessex', 'generic', ...FIXTURES])('%s', (name) => {
  it('is valid HTML without a script, in every language it has', async () => {
    for (const { name: file, text } of await renderPages(await profileOf(name), '2026-11-22')) {
      if (!file.endsWith('.html')) continue;
      expect(await faults(text)).toEqual([]);
      expect(text).not.toMatch(/<script|<style|\son[a-z]+=|javascript:/i);
    }
  });
});

it('the validator sees what it is there to see', async () => {
  const page = await pageOf(await profileOf('wessex'));
  expect(await faults(page.replace('<ul>', '<ul><p>'))).not.toEqual([]);
  expect(await faults(page.replace(' lang="en"', ''))).not.toEqual([]);
});

describe('the form', () => {
  it('has the declarations as the ISP wrote them, none of them ticked', async () => {
    const profile = await hamiltonWithForm();
    const html = await pageOf(profile);
    const wanted = profile.connections[0]?.exemptions[0]?.attestations ?? [];
    expect(wanted).toHaveLength(3);
    for (const { id, text } of wanted) {
      const box = new RegExp(`<input [^>]*name="declare-${id}"[^>]*/> <label [^>]*>([^<]*)</label>`).exec(
        html,
      );
      expect(box?.[1]).toBe(text);
      expect(box?.[0]).toContain('required');
      expect(box?.[0]).not.toContain('checked');
    }
    expect(html).toMatch(/<form [^>]*action="https:\/\/www\.hamilton\.example\/smtp-request" method="post">/);
  });

  it('has every kind of field', async () => {
    const base = await hamiltonWithForm();
    const kinds = ['text', 'email', 'phone', 'number', 'date', 'choice', 'long-text'] as const;
    const fields = kinds.map((kind) => ({
      name: kind,
      label: `A ${kind}`,
      kind,
      required: kind !== 'number',
      ...(kind === 'choice' && { choices: ['One', 'Other'] }),
    }));
    const html = await pageOf(changed(base, { fields }));
    expect(await faults(html)).toEqual([]);
    expect(html).toMatch(/type="tel" autocomplete="tel"/i);
    expect(html).toContain('<option value="">Choose one</option><option>One</option>');
    expect(html).toContain('A number</label>');
    expect(html).toContain('A date (needed)</label>');
  });
});

describe('hostile texts of a profile', () => {
  const EVIL = '"><script>alert(1)</script><img src=x onerror=alert(2)>';

  it('are shown and never run, wherever they stand', async () => {
    const base = await hamiltonWithForm();
    const evil = changed(base, {
      eligibility: [EVIL],
      attestations: [{ id: 'evil', text: EVIL }],
      fields: [{ name: EVIL, label: EVIL, kind: 'choice', required: true, choices: [EVIL] }],
      cost: EVIL,
      where: EVIL,
    });
    const html = await pageOf({
      ...evil,
      name: EVIL,
      sources: [{ title: EVIL, read: '2026-11-22' }],
      answers: [{ question: EVIL, answer: { en: EVIL } }],
      doesNotHelpWith: [EVIL],
      helpDesk: { phones: [{ number: `1 ${EVIL}`, label: EVIL, menu: EVIL, cost: EVIL }], hours: EVIL },
      unnamedRelay: { told: EVIL, limits: EVIL },
    });
    expect(html).not.toMatch(/<script|<img/i);
    expect(html.match(/&lt;script&gt;/g)?.length).toBeGreaterThan(15);
    expect(await faults(html)).toEqual([]);
  });

  it('cannot bring an address that runs', async () => {
    const hamilton = await profileOf('hamilton');
    const json = { ...hamilton, website: 'javascript:alert(1)' };
    expect(validateProfile(json)).toMatchObject({ ok: false });
  });
});

describe('what holds today', () => {
  it('leaves out a block that is over', async () => {
    const wessex = await profileOf('wessex');
    const over = wessex.connections.map((connection) => ({
      ...connection,
      blocks: connection.blocks.map((block) => ({ ...block, until: '2026-11-21' })),
    }));
    const html = await pageOf({ ...wessex, connections: over });
    expect(html).toContain('Residential broadband: no door is shut.');
    expect(html).not.toContain('id="ask"');
  });
});

it('a text that is not in the language of the page says which it is in', async () => {
  const telekom = await profileOf('telekom');
  const profile: IspProfile = {
    ...telekom,
    languages: ['xx', 'en'],
    doesNotHelpWith: ['Qapla'],
    answers: [{ question: { en: 'English?', xx: 'Xx?' }, answer: { xx: 'Nur xx' } }],
  };
  const html = await pageOf(profile);
  expect(html).toContain('<html lang="en">');
  expect(html).toContain('<span lang="xx">Qapla</span>');
  expect(html).toContain('<h3>English?</h3><p><span lang="xx">Nur xx</span></p>');
});

it('has a page for each language, and each leads to the others', async () => {
  const files = await renderPages(await profileOf('brazil'), '2026-11-22');
  expect(files.map(({ name }) => name)).toEqual(['page.css', 'index.html', 'index.en.html']);
  expect(files[1]?.text).toContain('<html lang="pt-BR">');
  expect(files[1]?.text).toMatch(/<a href="index\.en\.html" hreflang="en" lang="en">English<\/a>/i);
  expect(files[2]?.text).toContain('<html lang="en">');
  expect(files[2]?.text).toMatch(/<a href="index\.html" hreflang="pt-BR" lang="pt-BR">/i);
});

it('says the same as the window does', async () => {
  const words = englishWords();
  const html = await pageOf(await profileOf('wessex'));
  for (const part of ['smtp', 'why', 'who', 'works'] as const) {
    expect(html).toContain(words.message(`window.about.${part}.question`, {}));
    expect(html).toContain(words.message(`window.about.${part}.answer`, {}));
  }
});

/** The same with other things in its first way to ask. */
function changed(
  profile: IspProfile,
  change: Partial<IspProfile['connections'][0]['exemptions'][0]>,
): IspProfile {
  const [first, ...others] = profile.connections;
  if (first === undefined) throw new Error('no connection');
  const [way, ...ways] = first.exemptions;
  if (way === undefined) throw new Error('no way to ask');
  return { ...profile, connections: [{ ...first, exemptions: [{ ...way, ...change }, ...ways] }, ...others] };
}
