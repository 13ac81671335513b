import { describe, expect, test } from 'vitest';
import { proxyOf } from '../../../electron/engine/web/proxy-of.ts';

const PROXY = { HTTPS_PROXY: 'http://proxy.example:3128' };

describe('the proxy of a web address', () => {
  test.each([
    ['none set', {}, 'https://example.org/', null],
    ['for https', PROXY, 'https://example.org/', 'http://proxy.example:3128/'],
    ['not for plain http', PROXY, 'http://example.org/', null],
    [
      'lower case first',
      { ...PROXY, https_proxy: 'http://other.example' },
      'https://a.example/',
      'http://other.example/',
    ],
    ['emptied', { ...PROXY, https_proxy: '' }, 'https://a.example/', null],
    [
      'without a scheme',
      { HTTPS_PROXY: 'proxy.example:3128' },
      'https://a.example/',
      'http://proxy.example:3128/',
    ],
    ['of another kind', { HTTPS_PROXY: 'socks5://proxy.example' }, 'https://a.example/', null],
    ['a slip of the pen', { HTTPS_PROXY: 'http://' }, 'https://a.example/', null],
    ['spared: all', { ...PROXY, NO_PROXY: '*' }, 'https://a.example/', null],
    ['spared: the host', { ...PROXY, NO_PROXY: 'x.example, A.example' }, 'https://a.example/', null],
    ['spared: below it', { ...PROXY, NO_PROXY: '.example' }, 'https://a.b.example/', null],
    ['spared: written with a star', { ...PROXY, NO_PROXY: '*.example' }, 'https://a.example/', null],
    [
      'not spared: ends alike',
      { ...PROXY, NO_PROXY: 'ample' },
      'https://a.example/',
      'http://proxy.example:3128/',
    ],
    ['spared: at that port', { ...PROXY, NO_PROXY: 'a.example:443' }, 'https://a.example/', null],
    [
      'not spared: another port',
      { ...PROXY, NO_PROXY: 'a.example:8443' },
      'https://a.example/',
      'http://proxy.example:3128/',
    ],
    ['spared: an address', { ...PROXY, NO_PROXY: '[::1]:443 127.0.0.1' }, 'https://[::1]/', null],
  ])('%s', (_, env, url, proxy) => {
    expect(proxyOf(new URL(url), env)?.href ?? null).toBe(proxy);
  });
});
