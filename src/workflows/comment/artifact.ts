/**
 * The artifact with the output of `npm run diff`, and the warnings of the check. It comes from a stranger's code, so it may contain
 * anything.
 */
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GitHub } from '../github/client.ts';
import type { Nothing } from './pull-request.ts';

/** What check.yml calls the artifact, and the one file that is read from it. */
const artifactName = 'ownership-diff';
const artifactFile = 'ownership.md';

/** `npm run diff` prints 60,000 characters at most; zipped, they are far fewer bytes. */
export const mostArtifactBytes = 200_000;

interface Artifact {
  readonly id: number;
  readonly name: string;
  readonly size_in_bytes: number;
  readonly expired: boolean;
}

/** The one artifact of a run that has the name and may be downloaded. */
export async function artifactOf(github: GitHub, run: number): Promise<Artifact | Nothing> {
  const listed = github.list<Artifact>(`/actions/runs/${run}/artifacts`, 'artifacts');
  const named: Artifact[] = [];
  for await (const artifact of listed) if (artifact.name === artifactName) named.push(artifact);
  const [artifact, ...others] = named;
  if (!artifact) return { because: `The run has no artifact "${artifactName}".` };
  if (others.length > 0) return { because: `The run has several artifacts "${artifactName}".` };
  if (artifact.expired) return { because: `The artifact "${artifactName}" has expired.` };
  if (artifact.size_in_bytes > mostArtifactBytes) {
    return {
      because: `The artifact "${artifactName}" has ${artifact.size_in_bytes} bytes, and ${mostArtifactBytes} are allowed.`,
    };
  }
  return artifact;
}

/**
 * Reads the text from the folder into which the artifact was unpacked. No other file is opened.
 *
 * @throws {Error} When it is no plain file, too long, or no text.
 */
export function readPrinted(folder: string): string {
  const file = join(folder, artifactFile);
  const stat = lstatSync(file, { throwIfNoEntry: false });
  if (!stat?.isFile()) throw new Error(`The artifact has no file "${artifactFile}".`);
  if (stat.size > mostArtifactBytes) {
    throw new Error(
      `"${artifactFile}" has ${stat.size} bytes, and ${mostArtifactBytes} are allowed.`,
    );
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (cause) {
    throw new Error(`"${artifactFile}" is no UTF-8 text.`, { cause });
  }
}
