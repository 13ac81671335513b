import type { System } from './needs.ts';

export interface Signing {
  signed: boolean;
  notarized: boolean;
  /** What will happen, a sentence each. */
  told: string[];
}

type Env = Readonly<Record<string, string | undefined>>;

const has = (env: Env, ...names: string[]): boolean => names.every((name) => Boolean(env[name]));

/** Whether programs for a system will be signed, by electron-builder's standard variables. Reads names, never values. */
export function signingFor(system: System, env: Env, platform: NodeJS.Platform): Signing {
  switch (system) {
    case 'linux':
      return { signed: false, notarized: false, told: [] };
    case 'win': {
      const signed = has(env, 'WIN_CSC_LINK') || has(env, 'CSC_LINK');
      return {
        signed,
        notarized: false,
        told: [
          signed
            ? 'Windows: signed with the certificate of WIN_CSC_LINK or CSC_LINK'
            : 'Windows: NOT SIGNED, so SmartScreen warns customers. A certificate is named with WIN_CSC_LINK and WIN_CSC_KEY_PASSWORD',
        ],
      };
    }
    case 'mac': {
      const certificate = has(env, 'CSC_LINK') || has(env, 'CSC_NAME');
      const signed = certificate && platform === 'darwin';
      const account =
        has(env, 'APPLE_API_KEY', 'APPLE_API_KEY_ID', 'APPLE_API_ISSUER') ||
        has(env, 'APPLE_ID', 'APPLE_APP_SPECIFIC_PASSWORD', 'APPLE_TEAM_ID') ||
        has(env, 'APPLE_KEYCHAIN_PROFILE');
      const notarized = signed && account;
      return {
        signed,
        notarized,
        told: [
          signed
            ? 'macOS: signed with the certificate of CSC_LINK or CSC_NAME'
            : `macOS: NOT SIGNED, so macOS refuses to open it. ${platform === 'darwin' ? 'A certificate is named with CSC_LINK and CSC_KEY_PASSWORD' : 'Only a Mac can sign: build there, with CSC_LINK and CSC_KEY_PASSWORD'}`,
          notarized
            ? 'macOS: notarised with the account named'
            : 'macOS: NOT NOTARISED. An account is named with APPLE_API_KEY, APPLE_API_KEY_ID and APPLE_API_ISSUER',
        ],
      };
    }
  }
}
