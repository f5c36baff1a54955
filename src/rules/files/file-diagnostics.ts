/**
 * What keeps a file from every tool, whatever it holds: no rule, linter or compiler has to expect it. It
 * is found before any of them reads the file, in time that grows with its length alone.
 */
import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { catalogFolder, factFolders } from '#load/catalog-path.ts';
import { MAX_PAGE_BYTES } from '#load/content/content-paths.ts';
import { limitFaults, textPositionAt } from '#load/content/text-faults.ts';
import { directivesRule, plainFilesRule, type Diagnostic } from '#load/diagnostics/diagnostic.ts';
import { MAX_FILE_BYTES, notPlain } from '#load/list-files.ts';
import { MAX_LENGTH as MAX_ENTRY } from '#load/literal/guard.ts';

/** Twice the longest line of the project, which is in a file that a program wrote. */
const MAX_LINE = 20_000;
/** Twice what any file of the project has. */
const MAX_DEPTH = 100;

const page = /^content\/.*\.mdx?$/;
/** What tools read as a text, by its name. Anything else, such as an archive, may be large. */
const textName =
  /\.(?:[cm]?[jt]sx?|astro|css|html?|jsonc?|mdx?|mmd|svg|txt|xml|ya?ml)$|(?:^|\/)[^./]+$|(?:^|\/)\.[^/]+$/;
const entry = new RegExp(`^${catalogFolder}/(?:${Object.keys(factFolders).join('|')})/`);
const picture = /^content\/.*\.(?:png|jpe?g|webp)$/;

/** Whether a file lies where facts and content do, which strangers send. */
export const isWritten = (file: string): boolean =>
  file.startsWith('content/') || file.startsWith(`${catalogFolder}/reference/`) || entry.test(file);

type Words = Pick<Diagnostic, 'message' | 'expected' | 'help'>;
type Fault = Words & Partial<Pick<Diagnostic, 'line' | 'column'>>;

/** @param files Paths from the project’s folder. */
export const fileDiagnostics = (root: string, files: readonly string[]): Diagnostic[] =>
  files.flatMap((file) => {
    const { text = '', fault } = readText(root, file);
    return [
      ...(fault ? [{ file, line: 1, column: 1, ...fault, rule: plainFilesRule }] : []),
      ...directiveDiagnostics(file, text),
    ];
  });

/** The text of a file, if it is one, and what is wrong with the file. */
function readText(root: string, file: string): { text?: string; fault?: Fault | undefined } {
  if (/^[-!]|[\\\uFFFD]/.test(file)) return { fault: misreadName(file) };
  const obstacle = notPlain(root, file);
  if (obstacle !== undefined) return { fault: link(obstacle) };
  if (!isWritten(file) && !textName.test(file)) return {};
  const path = join(root, file);
  const { size } = statSync(path, { throwIfNoEntry: false }) ?? {};
  // Another program has just moved it away.
  if (size === undefined) return {};
  const most = page.test(file) ? MAX_PAGE_BYTES : entry.test(file) ? MAX_ENTRY : MAX_FILE_BYTES;
  if (size > most) return { fault: tooLarge(size, most) };
  const bytes = readFileSync(path);
  if (isUtf8(bytes) && !bytes.includes(0)) {
    const text = bytes.toString();
    return { text, fault: excessIn(file, text) };
  }
  return isWritten(file) && !picture.test(file) ? { fault: noText } : {};
}

const misreadName = (file: string): Words => ({
  message: `A tool could read the name "${file}" as something else.`,
  expected: 'Allowed: names in UTF-8, without a backslash and with no - or ! at the beginning.',
  help: 'Rename the file, or delete it.',
});

const link = (path: string): Words => ({
  message: `"${path}" is a link, or no file at all.`,
  expected: 'Allowed: plain files and folders.',
  help: 'Put the file itself here, or delete the link.',
});

const tooLarge = (bytes: number, most: number): Words => ({
  message: `The file has ${bytes} bytes.`,
  expected: `Allowed: at most ${most} bytes.`,
  help: 'Shorten it, or make two of it.',
});

const noText: Words = {
  message: 'The file is not UTF-8 text.',
  expected: 'Allowed: UTF-8 text; in content, pictures too.',
  help: 'Save the file as UTF-8.',
};

/** What a text has too much of. */
function excessIn(file: string, text: string): Fault | undefined {
  if (page.test(file)) return limitFaults(text)[0];
  let [depth, lineStart] = [0, 0];
  for (let index = 0; index < text.length; index++) {
    const sign = text.charAt(index);
    if (sign === '\n') lineStart = index + 1;
    else if ('([{'.includes(sign)) depth += 1;
    else if (')]}'.includes(sign) && depth > 0) depth -= 1;
    if (depth <= MAX_DEPTH && index - lineStart < MAX_LINE) continue;
    const isDeep = depth > MAX_DEPTH;
    return {
      ...textPositionAt(text, index),
      message: isDeep
        ? `More than ${MAX_DEPTH} brackets are open here.`
        : `A line has more than ${MAX_LINE} characters.`,
      expected: `Allowed: at most ${isDeep ? MAX_DEPTH : MAX_LINE}.`,
      help: 'Make it simpler, or make several of it.',
    };
  }
  return undefined;
}

/** A file with more is no entry and no page; the first ones are enough. */
const MAX_DIRECTIVES = 20;

const directiveDiagnostics = (file: string, text: string): Diagnostic[] =>
  // Code may speak to its compiler and its linters; a key is hidden from nobody.
  directivesIn(text, isWritten(file) ? undefined : 'secretlint')
    .slice(0, MAX_DIRECTIVES)
    .map(({ index, text: written, tool }) => ({
      rule: directivesRule,
      file,
      ...textPositionAt(text, index),
      message: `${tool} would take this as an instruction: "${written}".`,
      expected: 'Allowed: entries and pages that tell no tool what to do.',
      help: 'Delete it, and correct what the tool finds. What is no instruction is written otherwise.',
    }));

/**
 * Instructions to the tools that look at a text: to leave out a line, to try a pattern of the text's
 * own, to read another file. Each tool looks for them in another way, some outside comments too, so
 * any text that could be one counts, wherever it stands. How each tool recognizes that it is spoken
 * to, or a little more:
 */
const patterns = {
  cspell: /\b(?:c?spell(?:-?checker)?:|LocalWords:)/gi,
  secretlint: /secretlint-(?:disable|enable)/gi,
  oxlint: /(?:ox|es)lint-(?:disable|enable)/gi,
  Prettier: /prettier-ignore/gi,
  // It reads what a comment of two asterisks says; TypeScript 6 never ends at a word before -*/.
  TypeScript: /@(?:ts-|jsx)|\/\/\/\s*<|<(?:reference|amd-)|\/\*{2,}(?=[\s\w])|-\*\//gi,
} as const;

/**
 * The instructions in a text, in the order of its lines.
 *
 * @param only The only tool to look for; each when left out.
 */
export const directivesIn = (text: string, only?: keyof typeof patterns) =>
  Object.entries(patterns)
    .filter(([tool]) => only === undefined || tool === only)
    .flatMap(([tool, pattern]) =>
      [...text.matchAll(pattern)].map((match) => ({ tool, index: match.index, text: match[0] })),
    )
    .toSorted((a, b) => a.index - b.index);
