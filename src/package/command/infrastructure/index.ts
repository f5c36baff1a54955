/** The modes that plans and templates say: what the command asks. */
import { conditionsByType } from '#catalog/resource-types.ts';
import type { ChosenMode } from '#exports/matrix/choice.ts';
import { pathsToRead } from './decide-mode.ts';
import { findModes, type KnownServices } from './find-modes.ts';
import { InputError, readText } from './input-file.ts';
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
    remarks: remarkText(found, known.services),
    complete: found.remarks.length === 0,
    errors,
  };
}
