import satisfies from 'spdx-satisfies';
import { type Diagnostic, onLine } from '#load/diagnostics/diagnostic.ts';
import { isAbout, licenceFile, type LicenceList, type NamedLicence } from './licence-list.ts';
import { type LockedPackage, lockFile } from './lock.ts';

/** What a package is found to declare. */
export interface DeclaredPackage extends LockedPackage {
  /** What the installed package.json declares; undefined where nothing, null where not installed. */
  readonly installed: string | undefined | null;
}

/**
 * Holds each package to the list of licences, and the list to what is needed.
 *
 * @param packages All of the lock file.
 */
export function checkLicences(
  packages: readonly DeclaredPackage[],
  list: LicenceList,
): readonly Diagnostic[] {
  const usedIds = new Set<string>();
  // A thousand packages have some twenty licences.
  const allowing = new Map<string, readonly string[] | undefined>();
  const usedNames = new Set<NamedLicence>();
  const diagnostics = packages.flatMap((each) => {
    if (each.license !== undefined && each.installed && each.installed !== each.license) {
      return [differs(each, each.installed)];
    }
    const licence = each.license ?? each.installed ?? 'none';
    if (!allowing.has(licence)) allowing.set(licence, idsThatAllow(licence, list));
    const ids = allowing.get(licence);
    if (ids) {
      for (const id of ids) usedIds.add(id);
      return [];
    }
    const entries = list.named.filter((entry) => isAbout(entry, each.name));
    const entry = entries.find((one) => one.licence === licence);
    if (entry) usedNames.add(entry);
    return entry ? [] : [notAllowed(each, licence, entries)];
  });
  return [
    ...diagnostics,
    ...list.allowed.filter(({ id }) => !usedIds.has(id)).map(({ id, line }) => unused(id, line)),
    ...list.named
      .filter((entry) => !usedNames.has(entry))
      .map(({ package: name, licence, line }) => unused(`${name}: ${licence}`, line)),
  ];
}

/** The listed ids because of which a licence is allowed; undefined where it is not. */
function idsThatAllow(licence: string, { allowed }: LicenceList): readonly string[] | undefined {
  const ids = allowed.map(({ id }) => id);
  if (!isSatisfied(licence, ids)) return undefined;
  // Without an id that is needed the rest does not suffice; of `MIT OR ISC` neither is needed alone.
  const needed = ids.filter(
    (id) =>
      !isSatisfied(
        licence,
        ids.filter((other) => other !== id),
      ),
  );
  return needed.length > 0 ? needed : ids.filter((id) => licence.includes(id));
}

function isSatisfied(licence: string, ids: readonly string[]): boolean {
  try {
    return satisfies(licence, [...ids]);
  } catch {
    // It is no SPDX expression.
    return false;
  }
}

const diagnostic = onLine('licences');

const declares = (licence: string): string =>
  licence === 'none' ? 'declares no licence' : `has the licence "${licence}"`;

const notAllowed = (
  { name, version, line }: LockedPackage,
  licence: string,
  entries: readonly NamedLicence[],
): Diagnostic =>
  diagnostic(lockFile, line, {
    message: `"${name}" ${version} ${declares(licence)}.`,
    expected:
      entries.length > 0
        ? `Allowed: for this package ${entries.map((entry) => `"${entry.licence}"`).join(', ')}, as ${licenceFile} says.`
        : `Allowed: the licences under "allowed" in ${licenceFile}, and packages named there with their licence.`,
    help: 'Look for another package, or read the licence and name the package there with the reason why it is all right.',
  });

const differs = ({ name, version, license, line }: LockedPackage, installed: string): Diagnostic =>
  diagnostic(lockFile, line, {
    message: `"${name}" ${version} has the licence "${license}" in the lock file and "${installed}" in node_modules.`,
    expected: 'Allowed: a lock file that says what the package says.',
    help: 'Run npm ci; if the two still differ, read the package before you use it.',
  });

const unused = (entry: string, line: number): Diagnostic =>
  diagnostic(licenceFile, line, {
    message: `No package needs "${entry}".`,
    expected: 'Allowed: entries that a package of the lock file needs.',
    help: 'Delete it.',
  });
