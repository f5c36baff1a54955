/** LibreOffice’s spreadsheet: that of the machine, or else Debian’s. Some 400 MB, so only for a run of everything. */
import { spawnSync } from 'node:child_process';
import { installPackages } from './apt.ts';

const command = process.env.SOFFICE ?? 'soffice';

const starts = (): boolean => spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;

/**
 * The command that runs it. `SOFFICE` names another.
 *
 * @throws {Error} with what to do, where it is not there and cannot be installed.
 */
export function ensureLibreOffice(): string {
  if (starts() || (installPackages(['libreoffice-calc-nogui']) && starts())) return command;
  throw new Error(
    'There is no LibreOffice. Install its spreadsheet, or run SOFFICE=<path of soffice> npm run test:all.',
  );
}
