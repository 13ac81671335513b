import type { ProviderSource } from './provider.ts';

/** Thunderbird's database of providers; facts read from its files, at the state of this day. */
export const ISPDB: ProviderSource = { from: 'ispdb', read: '2026-03-12' };
/** Delta Chat's list of providers and what each wants before the first login. */
export const PROVIDER_DB: ProviderSource = { from: 'provider-db', read: '2024-11-03' };
/** A help page or an announcement of the company itself. */
export const PROVIDER_PAGE: ProviderSource = { from: 'provider-page', read: '2026-11-22' };
/** Somebody else's page, or the company's forum. */
export const WEB_PAGE: ProviderSource = { from: 'web-page', read: '2026-11-22' };
/** Several lists that agree. */
export const REFERENCE: ProviderSource = { from: 'reference', read: '2026-11-22' };
/** Part of the row (a second port, an old name, the names of the servers that receive) is known, but was read nowhere. */
export const COMMON_KNOWLEDGE: ProviderSource = { from: 'common-knowledge', read: null };
