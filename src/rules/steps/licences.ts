/** Holds the licence of each package to a list of those that somebody has said to be all right. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import satisfies from 'spdx-satisfies';
import { LineCounter, parseDocument, type Node } from 'yaml';
import { z } from 'zod';
import { type Diagnostic, onLine } from '#load/diagnostics/diagnostic.ts';

const lockFile = 'package-lock.json';
const listFile = 'src/rules/steps/licences.yml';

const listSchema = z.strictObject({
  /** SPDX ids that any package may have. */
  allowed: z.array(z.string()).min(1),
  named: z.array(
    z.strictObject({
      /** A name; with `*` at its end, what names begin with. */
      package: z.string().min(1),
      /** As the package declares it; `none` where it declares none. */
      licence: z.string().min(1),
      why: z.string().min(20).endsWith('.'),
    }),
  ),
});

/** A package of the lock file. */
interface Package {
  /** Its own name, also where it is installed under another. */
  readonly name: string;
  readonly version: string;
  /** What the lock file says of its licence; npm leaves out what is no string. */
  readonly locked: string | undefined;
  /** What the installed package declares; undefined where it does not, or is not installed. */
  readonly installed: string | undefined;
  /** Line in the lock file, from 1. */
  readonly line: number;
}

/**
 * Holds each package of the lock file to the list, and the list to what is needed.
 *
 * @throws where the list is no YAML, or lacks something: a reason, for example.
 */
export async function licences(root: string): Promise<Diagnostic[]> {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(join(root, listFile), 'utf8'), {
    lineCounter: lines,
  });
  if (document.errors[0]) throw document.errors[0];
  const { allowed, named } = listSchema.parse(document.toJS());
  const lineOf = (...path: readonly (string | number)[]) =>
    lines.linePos((document.getIn(path, true) as Node).range?.[0] ?? 0).line;

  const usedIds = new Set<string>();
  const usedNames = new Set<(typeof named)[number]>();
  const diagnostics: Diagnostic[] = [];
  const byLicence = Map.groupBy(
    packagesIn(root),
    (each) => each.locked ?? each.installed ?? 'none',
  );
  for (const [licence, packages] of byLicence) {
    const isAllowed = isSatisfied(licence, allowed);
    if (isAllowed) for (const id of licence.split(/[\s()]+/)) usedIds.add(id);
    for (const each of packages) {
      if (each.locked && each.installed && each.installed !== each.locked) {
        diagnostics.push(differs(each));
      } else if (!isAllowed) {
        const entries = named.filter((entry) => isAbout(entry.package, each.name));
        const entry = entries.find((one) => one.licence === licence);
        if (entry) usedNames.add(entry);
        else diagnostics.push(notAllowed(each, licence, entries));
      }
    }
  }
  for (const [index, id] of allowed.entries()) {
    if (!usedIds.has(id)) diagnostics.push(unused(id, lineOf('allowed', index)));
  }
  for (const [index, entry] of named.entries()) {
    if (usedNames.has(entry)) continue;
    diagnostics.push(unused(`${entry.package}: ${entry.licence}`, lineOf('named', index)));
  }
  return diagnostics;
}

/** The packages of the lock file, less the project itself. npm writes one key a line. */
function packagesIn(root: string): readonly Package[] {
  const text = readFileSync(join(root, lockFile), 'utf8');
  const { packages } = JSON.parse(text) as {
    readonly packages: Readonly<
      Record<string, { name?: string; version?: string; license?: string }>
    >;
  };
  const lines = new Map(text.split('\n').map((line, index) => [line, index + 1]));
  return Object.entries(packages)
    .filter(([folder]) => folder !== '')
    .map(([folder, { name, version = '', license }]) => ({
      name: name ?? folder.replace(/^.*node_modules\//, ''),
      version,
      locked: license,
      installed: installedLicence(join(root, folder)),
      line: lines.get(`    ${JSON.stringify(folder)}: {`) ?? 1,
    }));
}

/** What a package.json may say of its licence: today a text, until 2014 an object or a list. */
type Declared = string | { readonly type?: string } | undefined;

function installedLicence(folder: string): string | undefined {
  let manifest: { readonly license?: Declared; readonly licenses?: readonly Declared[] };
  try {
    manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  } catch {
    // Most of those that are not installed are for another system.
    return undefined;
  }
  const declared = [manifest.license, ...(manifest.licenses ?? [])]
    .map((each) => (typeof each === 'string' ? each : each?.type))
    .filter((id) => id);
  // A list meant that the reader may choose.
  return declared.length > 1 ? `(${declared.join(' OR ')})` : declared[0];
}

function isSatisfied(licence: string, ids: string[]): boolean {
  try {
    return satisfies(licence, ids);
  } catch {
    // It is no SPDX expression.
    return false;
  }
}

const isAbout = (pattern: string, name: string): boolean =>
  pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;

const diagnostic = onLine('licences');

const notAllowed = (
  { name, version, line }: Package,
  licence: string,
  entries: readonly { readonly licence: string }[],
): Diagnostic =>
  diagnostic(lockFile, line, {
    message: `"${name}" ${version} ${licence === 'none' ? 'declares no licence' : `has the licence "${licence}"`}.`,
    expected:
      entries.length > 0
        ? `Allowed: for this package ${entries.map((entry) => `"${entry.licence}"`).join(', ')}, as ${listFile} says.`
        : `Allowed: the licences under "allowed" in ${listFile}, and packages named there with their licence.`,
    help: 'Look for another package, or read the licence and name the package there with the reason why it is all right.',
  });

const differs = ({ name, version, locked, installed, line }: Package): Diagnostic =>
  diagnostic(lockFile, line, {
    message: `"${name}" ${version} has the licence "${locked}" in the lock file and "${installed}" in node_modules.`,
    expected: 'Allowed: a lock file that says what the package says.',
    help: 'Run npm ci; if the two still differ, read the package before you use it.',
  });

const unused = (entry: string, line: number): Diagnostic =>
  diagnostic(listFile, line, {
    message: `No package needs "${entry}".`,
    expected: 'Allowed: entries that a package of the lock file needs.',
    help: 'Delete it.',
  });
