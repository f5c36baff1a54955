import { relative } from 'node:path';

/**
 * The folder in which somebody wrote a command, from the project’s and with a slash at the end; '' for
 * the project’s own and for one outside it. npm runs scripts in the project’s folder, and keeps the
 * other in `INIT_CWD`.
 */
export function folderOfCommand(root: string): string {
  const here = relative(root, process.env.INIT_CWD ?? process.cwd());
  return here === '' || here.startsWith('..') ? '' : `${here}/`;
}
