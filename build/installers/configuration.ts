import type { Pack } from '../../shared/isp/pack/pack.ts';
import type { IspProfile } from '../../shared/isp/profile.ts';

export interface Staged {
  pack: Pack;
  profile: IspProfile;
  version: string;
  electronVersion: string;
  /** The program's own folder, with its package.json. */
  app: string;
  /** Icons and legal texts made for this pack. */
  resources: string;
  out: string;
  /** Where an unpacked Electron for the system is; null lets electron-builder fetch it. */
  electronDist: string | null;
  /** A legal text for installers that show one. */
  licence: string | null;
  /** Notarisation has all it needs. */
  notarize: boolean;
}

/** Why macOS asks before Postern speaks to Mail and Outlook. Shown by macOS under the program's own name. */
export const APPLE_EVENTS =
  'It reads where your mail program sends, and changes that when you ask for it. It reads no mail.';

/** What electron-builder is told for a pack. Pure: the same pack and places give the same configuration. */
export function configurationFor(staged: Staged): Record<string, unknown> {
  const { pack, profile, resources, electronDist, licence } = staged;
  const named = `${pack.fileName}-\${version}`;
  return {
    appId: pack.appId,
    productName: pack.product,
    copyright: `${pack.publisher.name}. Postern: MPL-2.0`,
    electronVersion: staged.electronVersion,
    ...(electronDist === null ? {} : { electronDist }),
    directories: { output: staged.out, buildResources: resources },
    files: ['**/*', '!node_modules/**'],
    asar: true,
    npmRebuild: false,
    nodeGypRebuild: false,
    buildDependenciesFromSource: false,
    publish: null,
    // Electron's own words only in languages Postern speaks: 40 MB less.
    electronLanguages: ['en-US', 'en', 'es', 'fr', 'de', 'pt-BR', 'pt_BR', 'ja'],
    electronFuses: {
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      grantFileProtocolExtraPrivileges: false,
    },
    win: {
      icon: `${resources}/icon.ico`,
      artifactName: `${named}-windows-\${arch}.\${ext}`,
      // The name Windows shows when it asks whether to let it run.
      legalTrademarks: profile.name,
    },
    nsis: {
      // For the person alone, into their own folder: no administrator is asked. `/S` installs without a word.
      oneClick: licence === null,
      perMachine: false,
      allowElevation: false,
      // Helps a self-update become administrator; there is neither.
      packElevateHelper: false,
      allowToChangeInstallationDirectory: false,
      deleteAppDataOnUninstall: false,
      differentialPackage: false,
      artifactName: `${named}-windows-setup.\${ext}`,
      shortcutName: pack.product,
      ...(licence === null ? {} : { license: licence }),
    },
    portable: { artifactName: `${named}-windows-portable.\${ext}`, requestExecutionLevel: 'user' },
    mac: {
      icon: `${resources}/icon.icns`,
      artifactName: `${named}-macos.\${ext}`,
      category: 'public.app-category.utilities',
      hardenedRuntime: true,
      gatekeeperAssess: false,
      entitlements: `${resources}/entitlements.mac.plist`,
      entitlementsInherit: `${resources}/entitlements.mac.plist`,
      extendInfo: { NSAppleEventsUsageDescription: APPLE_EVENTS },
      notarize: staged.notarize,
      // Without a certificate macOS programs are left unsigned, and that is told.
      ...(process.platform === 'darwin' ? {} : { identity: null }),
    },
    dmg: { title: pack.product, sign: false, ...(licence === null ? {} : { license: licence }) },
    linux: {
      icon: `${resources}/icons`,
      artifactName: `${named}-linux-\${arch}.\${ext}`,
      executableName: pack.fileName,
      category: 'Network',
      syncDesktopName: true,
      maintainer: `${pack.publisher.name} <${pack.publisher.email ?? NO_ADDRESS}>`,
      vendor: pack.publisher.name,
      synopsis: `Finds out what stops outgoing e-mail with ${profile.name}`,
      desktop: { entry: { Keywords: 'mail;e-mail;smtp;' } },
    },
    deb: { packageName: pack.fileName, priority: 'optional' },
    rpm: { packageName: pack.fileName },
  };
}

/** Debian's packages must name one; a pack need not (RFC 2606: nobody is ever reached there). */
export const NO_ADDRESS = 'no-address@invalid.invalid';

/** The rights macOS gives a hardened program: Electron's own two, and speaking to mail programs. */
export const ENTITLEMENTS = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
  <key>com.apple.security.cs.allow-jit</key>
  <true/>
  <key>com.apple.security.cs.allow-unsigned-executable-memory</key>
  <true/>
  <key>com.apple.security.automation.apple-events</key>
  <true/>
</dict>
</plist>
`;
