/** `npm run fix`: fixes what can be fixed; each step runs even when an earlier one failed. */
import { spawnSync } from 'node:child_process';

const steps = [
  ['node', 'src/cli/fix-rules.ts'],
  // Configurations are named, so that none beside a page or an entry is looked for: it could be code.
  ['oxlint', '--config', '.oxlintrc.json', '--disable-nested-config', '--fix', '--silent'],
  ['prettier', '--config', '.prettierrc.json', '--write', '--log-level', 'warn', '.'],
];

const codes = steps.map(
  ([command = '', ...args]) => spawnSync(command, args, { stdio: 'inherit' }).status,
);
process.exitCode = codes.every((code) => code === 0) ? 0 : 1;
