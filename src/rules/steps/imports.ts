/** Holds imports between the folders of `src/` to the table in ARCHITECTURE.md, and finds cycles. */
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dirname, join as joinPosix } from 'node:path/posix';
import ts from 'typescript';
import { type Diagnostic, onLine } from '#load/diagnostics/diagnostic.ts';

const architecture = 'ARCHITECTURE.md';

/** Entries import one thing each, which the reading of literals holds them to. */
const entries = 'src/catalog/{services,archetypes,traits,retired}/**';

/** Tests may import what they like. */
const isTest = (file: string): boolean => /\.test\.ts$|\/testing(\/|\.ts$)/.test(file);

/** One import of a file below `src` by another. */
interface Import {
  /** The importing file, from the project's folder, and the line, from 1. */
  readonly file: string;
  readonly line: number;
  /** The imported file, likewise. */
  readonly target: string;
  /** The folders below `src` of both, or the files that are there by themselves. */
  readonly from: string;
  readonly to: string;
  /** As written: `#catalog/index.ts`. */
  readonly specifier: string;
}

/** A row of the table: `| `from` | what | `to`, `to` |`. */
interface Row {
  readonly from: string;
  readonly to: readonly string[];
  readonly line: number;
}

/**
 * Every import is one that the table allows, every permission is used, every folder has a row, and none, nor
 * any file, leads back to itself.
 */
export async function imports(root: string): Promise<Diagnostic[]> {
  const all = globSync('src/**/*.{ts,mts,mjs,astro}', { cwd: root, exclude: [entries] })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !isTest(file))
    .sort()
    .flatMap((file) => importsOf(file, readFileSync(join(root, file), 'utf8')));
  const units = readdirSync(join(root, 'src'), { withFileTypes: true })
    .map((item) => (item.isDirectory() ? `${item.name}/` : item.name))
    .filter((unit) => !isTest(`/${unit}`));
  const rows = rowsIn(readFileSync(join(root, architecture), 'utf8'));
  const across = all.filter(({ from, to }) => from !== to);
  const files = all.map((each) => ({ ...each, from: each.file, to: each.target }));
  const isUsed = (from: string, to: string) =>
    across.some((each) => each.from === from && each.to === to);
  return [
    ...across.flatMap((each) => forbidden(each, rows.find(({ from }) => from === each.from)?.to)),
    ...units.flatMap((unit) => (rows.some(({ from }) => from === unit) ? [] : withoutRow(unit))),
    ...rows.flatMap(({ from, to, line }) => [
      ...to.filter((unit) => !isUsed(from, unit)).map((unit) => unused(from, unit, line)),
      ...(units.includes(from) ? [] : [gone(from, line)]),
    ]),
    ...across.filter(({ specifier }) => specifier.startsWith('.')).map(relative),
    ...[...cyclesIn(across), ...cyclesIn(files)].map(cycle),
  ];
}

const rowsIn = (markdown: string): readonly Row[] =>
  markdown.split('\n').flatMap((text, index) => {
    const [, from, cell = ''] = /^\| `([\w./-]+)` +\|[^|]*\|([^|]*)\|$/.exec(text) ?? [];
    if (from === undefined) return [];
    return [
      { from, to: Array.from(cell.matchAll(/`([^`]+)`/g), ([, to = '']) => to), line: index + 1 },
    ];
  });

/** What a file imports from `src`: types, `import()` and scripts of components, too. */
function importsOf(file: string, text: string): Import[] {
  const code = file.endsWith('.astro') ? codeOf(text) : text;
  return ts.preProcessFile(code, true, true).importedFiles.flatMap(({ fileName, pos }) => {
    const target = fileName.startsWith('.')
      ? joinPosix(dirname(file), fileName)
      : fileName.replace(/^#/, 'src/');
    if (!target.startsWith('src/')) return [];
    const line = code.slice(0, pos).split('\n').length;
    return [{ file, line, target, from: unitOf(file), to: unitOf(target), specifier: fileName }];
  });
}

/** The front matter and the scripts of a component, with their line numbers kept. */
const codeOf = (component: string): string =>
  component.replace(
    /((?<![^])---\n.*?\n---$|(?<=<script[^>]*>).*?(?=<\/script>))|[^\n]/gms,
    (_, code?: string) => code ?? ' ',
  );

function unitOf(path: string): string {
  const [, first = '', ...rest] = path.split('/');
  return rest.length > 0 ? `${first}/` : first;
}

/** For each thing in a cycle: the imports that lead from it back to itself. */
function cyclesIn(arrows: readonly Import[]): (readonly Import[])[] {
  const next = Map.groupBy(arrows, ({ from }) => from);
  return [...next.keys()].flatMap((start) => {
    const ways: (readonly Import[])[] = [[]];
    const seen = new Set<string>();
    for (const way of ways) {
      for (const step of next.get(way.at(-1)?.to ?? start) ?? []) {
        if (step.to === start) return [[...way, step]];
        if (!seen.has(step.to)) ways.push([...way, step]);
        seen.add(step.to);
      }
    }
    return [];
  });
}

const diagnostic = onLine('imports');

const forbidden = ({ file, line, from, to }: Import, allowed: readonly string[] = []) =>
  allowed.includes(to)
    ? []
    : [
        diagnostic(file, line, {
          message: `"${from}" imports from "${to}".`,
          expected: `Allowed: ${allowed.map((unit) => `"${unit}"`).join(', ') || 'nothing else below src'}, as the table in ${architecture} says.`,
          help: 'Move the code to where both may reach it, or add the arrow to the table and say why.',
        }),
      ];

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

const cycle = (way: readonly Import[]): Diagnostic =>
  diagnostic(way[0]?.file ?? architecture, way[0]?.line ?? 1, {
    message: `An import leads back to where it began: ${[way[0]?.from, ...way.map(({ to }) => to)].join(' → ')}.`,
    expected: 'Allowed: folders and files of which none leads back to itself.',
    help: 'Move what both need below them.',
  });
