import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.ts';

export interface BillOf {
  /** Name of the program, as customers see it. */
  product: string;
  version: string;
  electronVersion: string;
  /** The program's own folder. */
  app: string;
}

interface Library {
  name: string;
  version: string;
  /** An SPDX expression. */
  licence: string;
}

/**
 * The bill of materials of a program: CycloneDX 1.5, JSON. It names Electron and every library whose code the build put into
 * the program, with the digest of its package by the lock file; neither more nor less. The same program gives the same text.
 */
export function billOfMaterials({ product, version, electronVersion, app }: BillOf): string {
  const parts = ['main', 'preload', 'renderer'].flatMap((part) => librariesOf(join(app, 'dist', part)));
  const libraries = new Map(parts.map((one) => [`${one.name}@${one.version}`, one]));
  const digests = digestsOf();
  const electron = { name: 'electron', version: electronVersion, licence: 'MIT' };
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'build' }],
      component: { type: 'application', 'bom-ref': 'program', name: product, version },
    },
    components: [
      component('framework', electron, undefined),
      ...[...libraries.keys()].sort().flatMap((key) => {
        const library = libraries.get(key);
        return library === undefined ? [] : [component('library', library, digests.get(key))];
      }),
    ],
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

function component(type: string, { name, version, licence }: Library, digest: string | undefined) {
  const purl = `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;
  return {
    type,
    'bom-ref': purl,
    name,
    version,
    purl,
    licenses: [/^[\w.+-]+$/.test(licence) ? { license: { id: licence } } : { expression: licence }],
    ...(digest === undefined ? {} : { hashes: [{ alg: 'SHA-512', content: digest }] }),
  };
}

/** What the build listed beside a part of the program. */
function librariesOf(folder: string): Library[] {
  const file = join(folder, 'libraries.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Library[]) : [];
}

/** SHA-512 of each package by `name@version`, in hexadecimal, from the lock file. */
function digestsOf(): Map<string, string> {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { version?: string; integrity?: string }>;
  };
  return new Map(
    Object.entries(packages).flatMap(([path, { version = '', integrity = '' }]) => {
      const [, base64] = /^sha512-(\S+)/.exec(integrity) ?? [];
      const name = path.split('node_modules/').at(-1) ?? '';
      return base64 === undefined
        ? []
        : [[`${name}@${version}`, Buffer.from(base64, 'base64').toString('hex')] as const];
    }),
  );
}
