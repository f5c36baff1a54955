import { type Diagnostic, onLine } from '#load/diagnostics/diagnostic.ts';
import { cyclesIn } from './cycles.ts';
import type { Permission } from './allowed-imports.ts';
import type { Import } from './read-imports.ts';

export const architecture = 'ARCHITECTURE.md';

/**
 * Holds imports to the table in ARCHITECTURE.md: every import is one that it allows, every permission
 * is used, every unit has a row, and no unit or file leads back to itself.
 *
 * @param units The folders and files below `src`.
 */
export function checkImports(
  all: readonly Import[],
  permissions: readonly Permission[],
  units: readonly string[],
): Diagnostic[] {
  const imports = all.filter(({ from, to }) => from !== to);
  const files = all.map((each) => ({ ...each, from: each.file, to: each.target }));
  const rowOf = (unit: string) => permissions.find(({ from }) => from === unit);
  const isAllowed = ({ from, to }: Import) => rowOf(from)?.to.includes(to) === true;
  const isUsed = (from: string, to: string) =>
    imports.some((each) => each.from === from && each.to === to);
  return [
    ...imports.filter((each) => !isAllowed(each)).map((each) => forbidden(each, rowOf(each.from))),
    ...units.filter((unit) => !rowOf(unit)).map(withoutRow),
    ...permissions.flatMap(({ from, to, line }) => [
      ...to.filter((target) => !isUsed(from, target)).map((target) => unused(from, target, line)),
      ...(units.includes(from) ? [] : [gone(from, line)]),
    ]),
    ...imports.filter(({ specifier }) => specifier.startsWith('.')).map(relative),
    ...[...cyclesIn(imports), ...cyclesIn(files)].map(cycle),
  ];
}

const diagnostic = onLine('imports');

const listed = (units: readonly string[]): string =>
  units.length > 0 ? units.map((unit) => `"${unit}"`).join(', ') : 'nothing else below src';

const forbidden = ({ file, line, from, to }: Import, row: Permission | undefined): Diagnostic =>
  diagnostic(file, line, {
    message: `"${from}" imports from "${to}".`,
    expected: `Allowed: ${listed(row?.to ?? [])}, as the table in ${architecture} says.`,
    help: 'Move the code to where both may reach it, or add the arrow to the table and say why.',
  });

const withoutRow = (unit: string): Diagnostic =>
  diagnostic(architecture, 1, {
    message: `"src/${unit}" has no row in the table.`,
    expected: 'Allowed: folders of which the table says what they are and what they may import.',
    help: 'Add a row.',
  });

const unused = (from: string, to: string, line: number): Diagnostic =>
  diagnostic(architecture, line, {
    message: `"${from}" may import from "${to}" and does not.`,
    expected: 'Allowed: permissions that are used.',
    help: 'Take it out of the table.',
  });

const gone = (from: string, line: number): Diagnostic =>
  diagnostic(architecture, line, {
    message: `The table has a row for "${from}", which is not there.`,
    expected: 'Allowed: a row for each folder below src.',
    help: 'Delete the row.',
  });

const relative = ({ file, line, target, specifier }: Import): Diagnostic =>
  diagnostic(file, line, {
    message: `"${specifier}" leads out of the folder.`,
    expected: 'Allowed: names that begin with # for files of another folder below src.',
    help: `Write "${target.replace('src/', '#')}".`,
  });

const cycle = (way: readonly Import[]): Diagnostic => {
  const [first] = way;
  return diagnostic(first?.file ?? architecture, first?.line ?? 1, {
    message: `An import leads back to where it began: ${[first?.from, ...way.map(({ to }) => to)].join(' → ')}.`,
    expected: 'Allowed: folders and files of which none leads back to itself.',
    help: 'Move what both need below them.',
  });
};
