/** A wiki’s server: gone with all that it wrote when stopped. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, startServer, type RunningServer as Wiki } from '../../support/server.ts';

export type { Wiki };

/** A new folder outside the project for the data of one run. */
export const dataFolder = (name: string): string =>
  mkdtempSync(join(tmpdir(), `dividing-line-${name}-`));

/**
 * Starts a wiki’s server on a free port.
 *
 * @param data Its folder, which is deleted when it is stopped.
 * @param argsFor What the command is told, by the port.
 */
export async function startWiki(
  data: string,
  command: string,
  argsFor: (port: number) => readonly string[],
  env?: Readonly<Record<string, string>>,
): Promise<Wiki> {
  const port = await freePort();
  const server = await startServer(command, argsFor(port), port, env);
  const remove = () => rmSync(data, { recursive: true, force: true });
  return { ...server, stop: () => server.stop().then(remove) };
}
