/** `npm run fix`: fixes what can be fixed; each step runs even when an earlier one failed. */
import '#catalog/text/print-errors.mjs';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { counted } from '#catalog/text/counted.ts';
import { terminalReport } from '#load/diagnostics/reports.ts';
import { selectFiles, folderOfCommand, projectFiles } from '#rules/select-files.ts';
import { errorAddress } from '#rules/broken-rules-error.ts';
import { fileDiagnostics } from '#rules/files/file-diagnostics.ts';
import { fixers, runLinter, terminalSections } from '#rules/steps/linters.ts';

const help = `npm run fix [-- <file, folder or service> …]

Corrects names, addresses, line endings and form, and says which files it changed. What it cannot
correct is left to npm run check. Links, and files that no tool is given, stay as they are.

  <file>     only this file, from the project's folder or from yours
  <folder>   only the files below it
  <service>  by its id: only its entry and its page
`;

const root = fileURLToPath(new URL('../..', import.meta.url));
const words = process.argv.slice(2);

async function fix(all: readonly string[]): Promise<void> {
  const diagnostics = fileDiagnostics(root, all);
  process.stderr.write(terminalReport(diagnostics, errorAddress));
  const left = new Set(diagnostics.map(({ file }) => file));
  const files = all.filter((file) => !left.has(file));
  if (diagnostics.length > 0) process.exitCode = 1;
  if (files.length === 0) return;
  const read = (file: string) => readFileSync(join(root, file));
  const before = new Map(files.map((file) => [file, read(file)]));
  const script = fileURLToPath(new URL('fix-rules.ts', import.meta.url));
  const rules = spawnSync(process.execPath, [script, ...files], { stdio: 'inherit' });
  if (rules.status !== 0) process.exitCode = 1;
  for (const fixer of fixers) {
    // One after the other, since they write the same files.
    const section = await runLinter(fixer, root, files);
    if (!section) continue;
    process.stderr.write(terminalSections([[fixer.program, section]]));
    process.exitCode = 1;
  }
  const changed = files.filter((file) => !before.get(file)?.equals(read(file)));
  console.log(
    changed.length > 0
      ? `Changed ${counted(changed.length, 'file')}: ${changed.join(', ')}.`
      : 'Nothing to change.',
  );
}

if (words.includes('--help')) process.stdout.write(help);
else {
  const all = projectFiles(root);
  const only = words.length > 0 ? selectFiles(words, all, folderOfCommand(root)) : { files: all };
  if ('files' in only) await fix(only.files);
  else {
    for (const sentence of only) console.error(sentence);
    process.exitCode = 1;
  }
}
