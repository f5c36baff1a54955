/** Where a reader who found a wrong cell corrects or reports it, part by part. */
import type { Entries, Mode, Service, ServiceEntry, StackPart } from '#catalog/index.ts';
import { entries } from '#load/entries.ts';
import { readCatalog } from '#load/read-catalog.ts';
import type { SourceLocation } from '#load/diagnostics/diagnostic.ts';
import { makeLocator, type Locate } from '#load/locator.ts';
import { partAt } from '#load/stacks.ts';
import { lineUrl, reportPart } from './correction-links.ts';

/** The links of one row. */
export interface PartLinks {
  /** The address of the line in the entry. */
  readonly edit: string;
  /**
   * True if the line is in an archetype or a trait, so that a change to it affects other services.
   */
  readonly shared: boolean;
  /** The form that asks what is wrong, filled in. */
  readonly report: string;
}

/** A catalogue as written, with a function that finds the position of a place. */
interface WrittenCatalogue {
  readonly entries: Entries;
  readonly locate: Locate;
}

let locator: Locate | undefined;

const project: WrittenCatalogue = {
  entries,
  // One for the whole build: it reads every file of the catalogue.
  locate(place) {
    locator ??= makeLocator('.', readCatalog('.').files);
    return locator(place);
  },
};

/**
 * Where a part of a mode is written.
 *
 * @throws {RangeError} for a mode without an entry.
 */
export function positionOf(
  service: Pick<Service, 'id'>,
  mode: Pick<Mode, 'id'>,
  part: Pick<StackPart, 'id'>,
  { entries: written, locate }: WrittenCatalogue = project,
): Promise<SourceLocation> {
  const entry = entriesById(written).get(service.id);
  const modeEntry = entry?.modes.find(({ id }) => id === mode.id);
  if (!entry || !modeEntry) throw new RangeError(`${service.id}/${mode.id} has no entry.`);
  return locate(partAt(entry, modeEntry, part.id, written));
}

const known = new WeakMap<Entries, ReadonlyMap<string, ServiceEntry>>();

/** The services' entries by id: a page asks for one at each of its parts. */
function entriesById(written: Entries): ReadonlyMap<string, ServiceEntry> {
  const byId = known.get(written) ?? new Map(written.services.map((entry) => [entry.id, entry]));
  known.set(written, byId);
  return byId;
}

/** Whether a file is an archetype or a trait, which several services use. */
export const isShared = (file: string): boolean =>
  /^src\/catalog\/(archetypes|traits)\//.test(file);

/** The links of every part of a mode, by part id. */
export async function partLinks(
  service: Service,
  mode: Mode,
): Promise<ReadonlyMap<string, PartLinks>> {
  const links = partsOf(mode).map(async (part): Promise<[string, PartLinks]> => {
    const { file, line } = await positionOf(service, mode, part);
    return [
      part.id,
      {
        edit: lineUrl(file, line),
        shared: isShared(file),
        report: reportPart(service, mode, part),
      },
    ];
  });
  return new Map(await Promise.all(links));
}

/** The line of every part of a mode, as one text: what pages with such links depend on. */
export async function partLines(
  service: Pick<Service, 'id'>,
  mode: Mode,
  catalogue: WrittenCatalogue = project,
): Promise<string> {
  const positions = partsOf(mode).map((part) => positionOf(service, mode, part, catalogue));
  return (await Promise.all(positions)).map(({ file, line }) => `${file}:${line}`).join(' ');
}

const partsOf = (mode: Mode) => mode.stack.layers.flatMap((layer) => layer.parts);
