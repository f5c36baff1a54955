import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a package.json may say of its licence: today a text, until 2014 an object or a list. */
interface Manifest {
  readonly license?: string | { readonly type?: string };
  readonly licenses?: readonly (string | { readonly type?: string })[];
}

/**
 * The licence that a package declares, as an SPDX expression where it wrote one.
 *
 * @returns undefined where it declares none.
 */
export function licenceIn({ license, licenses = [] }: Manifest): string | undefined {
  const declared = [license, ...licenses].flatMap((each) => {
    const id = typeof each === 'string' ? each : each?.type;
    return id ? [id] : [];
  });
  // A list meant that the reader may choose.
  return declared.length > 1 ? `(${declared.join(' OR ')})` : declared[0];
}

/**
 * The licence that the installed package declares; undefined where it declares none.
 *
 * @param folder The package’s folder from the project’s.
 * @returns null where it is not installed: most of those are for another system.
 */
export function installedLicence(root: string, folder: string): string | undefined | null {
  try {
    const text = readFileSync(join(root, folder, 'package.json'), 'utf8');
    return licenceIn(JSON.parse(text) as Manifest);
  } catch {
    return null;
  }
}
