import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { servicesIndexFile } from './services-index.ts';

/** A service that a file defines, whether the index lists it or not. */
export interface DefinedService {
  readonly file: string;
  /** The file's name without its ending, by which the index imports it. */
  readonly fileId: string;
  /** The id of the service. */
  readonly id: string;
  /** The constant that holds it. */
  readonly identifier: string;
  readonly line: number;
  readonly column: number;
}

const definition = /\bconst (\w+)[^=]*=\s*defineService\(/g;

/** The services that the files beside the index define. */
export function definedServices(root: string): readonly DefinedService[] {
  return globSync('src/catalog/services/*.ts', { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file !== servicesIndexFile && !file.endsWith('.test.ts'))
    .sort()
    .flatMap((file) => servicesIn(file, readFileSync(join(root, file), 'utf8')));
}

/** The services that a file's text defines. They are found without running the file. */
export function servicesIn(file: string, text: string): readonly DefinedService[] {
  const fileId = basename(file, '.ts');
  return [...text.matchAll(definition)].map(({ 0: found, 1: identifier = '', index }) => {
    const [, , id = fileId] = /\bid:\s*(['"`])(.*?)\1/.exec(text.slice(index + found.length)) ?? [];
    const before = text.slice(0, index).split('\n');
    const column = (before.at(-1)?.length ?? 0) + 1;
    return { file, fileId, id, identifier, line: before.length, column };
  });
}
