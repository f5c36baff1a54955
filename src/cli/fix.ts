/** `npm run fix`: fixes what can be fixed; each step runs even when an earlier one failed. */
import '#catalog/text/print-errors.mjs';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { askedFiles } from '#rules/asked/asked-files.ts';
import { folderOfCommand } from '#rules/asked/here.ts';
import { projectFiles } from '#rules/asked/project-files.ts';
import { errorAddress } from '#rules/error-address.ts';
import { fileDiagnostics } from '#rules/files/file-diagnostics.ts';
import { changedText, digestsOf } from '#rules/fixes/changed-files.ts';
import { fixers } from '#rules/fixes/fixers.ts';
import { runLinter } from '#rules/linters/run-linter.ts';
import { terminalSections } from '#rules/linters/sections.ts';
import { terminalReport } from '#load/diagnostics/reports.ts';

const help = `npm run fix [-- <file, folder or service> …]

Corrects names, addresses, line endings and form, and says which files it changed. What it cannot
correct is left to npm run check. Links, and files that no tool is given, stay as they are.

  <file>     only this file, from the project's folder or from yours
  <folder>   only the files below it
  <service>  by its id: only its entry and its page
`;

const root = fileURLToPath(new URL('../..', import.meta.url));
const words = process.argv.slice(2);
const all = projectFiles(root);

/** @param asked The files to fix. */
async function fix(asked: readonly string[]): Promise<void> {
  const diagnostics = fileDiagnostics(root, asked);
  process.stderr.write(terminalReport(diagnostics, errorAddress));
  const left = new Set(diagnostics.map(({ file }) => file));
  const files = asked.filter((file) => !left.has(file));
  if (diagnostics.length > 0) process.exitCode = 1;
  if (files.length === 0) return;
  const before = digestsOf(root, files);
  // In a process of its own: settings that do not fit end it.
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
  console.log(changedText(before, digestsOf(root, files)));
}

if (words.includes('--help')) process.stdout.write(help);
else if (words.length === 0) await fix(all);
else {
  const only = askedFiles(words, all, folderOfCommand(root));
  if ('files' in only) await fix(only.files);
  else {
    for (const { unknown, allowed } of only) {
      console.error(`There is no "${unknown}" to fix. ${allowed}`);
    }
    process.exitCode = 1;
  }
}
