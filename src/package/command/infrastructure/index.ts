/** The modes that plans and templates say: what the command asks. */
import { createReadStream } from 'node:fs';
import { conditionsByType } from '#catalog/resource-types.ts';
import type { ChosenMode } from '#exports/matrix/choice.ts';
import { pathsToRead } from './decide-mode.ts';
import { findModes, type KnownServices } from './find-modes.ts';
import { InputError } from './input-error.ts';
import { readPlan } from './read-plan.ts';
import { readTemplate } from './read-template.ts';
import { remarkText } from './remarks.ts';
import type { Infrastructure } from './resource.ts';

/** The files that somebody names. */
export interface InfrastructureFiles {
  readonly plans: readonly string[];
  readonly templates: readonly string[];
}

export interface ReadInfrastructure {
  readonly modes: readonly ChosenMode[];
  /** What could not be told and why, a line each. */
  readonly remarks: string;
  /** Whether all could be told. */
  readonly complete: boolean;
  /** What is wrong with files, a sentence each; then nothing else is there. */
  readonly errors: readonly string[];
}

/**
 * Reads plans and templates, and finds the modes that they say, as if they were one.
 *
 * @param settled Services whose mode somebody has named.
 */
export async function readInfrastructure(
  { plans, templates }: InfrastructureFiles,
  known: KnownServices,
  settled: ReadonlySet<string>,
): Promise<ReadInfrastructure> {
  const conditions = conditionsByType(known.types);
  const paths = pathsToRead(conditions);
  const read: Infrastructure[] = [];
  const errors: string[] = [];
  const files = [
    ...plans.map((path) => ({ path, readOne: readPlan })),
    ...templates.map((path) => ({ path, readOne: readTemplate })),
  ];
  for (const { path, readOne } of files) {
    try {
      read.push(await readOne(await readText(path), path, paths));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      errors.push(error.message);
    }
  }
  if (errors.length > 0) return { modes: [], remarks: '', complete: false, errors };
  const all: Infrastructure = {
    resources: read.flatMap(({ resources }) => resources),
    unread: read.flatMap(({ unread }) => unread),
  };
  const found = findModes(all, known, conditions, settled);
  return {
    modes: found.modes,
    remarks: remarkText(found),
    complete: found.remarks.length === 0,
    errors,
  };
}

/** The most bytes of a plan or a template: a plan of 10,000 resources has some tens of MB. */
export const MAX_BYTES = 128 * 1024 * 1024;

const missing = 'There is no such file.';
const forbidden = 'You may not read it.';

/** By the code of the error. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: missing,
  ENOTDIR: missing,
  EISDIR: 'That is a folder.',
  EACCES: forbidden,
  EPERM: forbidden,
};

/**
 * The text of a file, by its byte order mark: PowerShell writes UTF-16 where somebody redirects to a file.
 * A pipe will do, and reading ends at the limit.
 *
 * @throws {InputError} where it cannot be read.
 */
export async function readText(path: string): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > MAX_BYTES) break;
    }
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new InputError(`${path}: ${reasons[code] ?? 'It could not be read.'}`);
  }
  if (length > MAX_BYTES) {
    throw new InputError(
      `${path}: It has more than ${MAX_BYTES / 1024 / 1024} MB, the most that is read. Give the plans or templates of its parts, one by one.`,
    );
  }
  const bytes = Buffer.concat(chunks);
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
