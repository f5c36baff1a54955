/**
 * Addresses at which a reader can correct a mistake: GitHub's editor, a line of a file, and the forms
 * of `.github/ISSUE_TEMPLATE`, filled in as far as the page knows.
 */
import {
  ownerOf,
  type Mode,
  type Service,
  type ServiceEntry,
  type StackPart,
} from '#catalog/index.ts';
import { entryFile } from '#load/catalog-path.ts';
import type { SourceLocation } from '#load/diagnostics/diagnostic.ts';
import { entries } from '#load/entries.ts';
import { makeLocator, type Locate } from '#load/locator.ts';
import { readCatalog } from '#load/read-catalog.ts';
import { partAt } from '#load/stacks.ts';
import { site } from '#site.config.ts';
import { stackParts } from '../modes.ts';
import { titleOf } from '../pictures.ts';
import { absolute, editUrl, rowPath, servicePath } from '../urls.ts';

/**
 * What our links fill in, by form. Each is an `input` or `textarea` of that form: GitHub shows an
 * empty issue instead of the form when an address names a dropdown.
 */
export const filledIn = {
  'wrong-owner.yml': ['service', 'mode', 'part', 'owner', 'page'],
  'wrong-page.yml': ['page'],
} as const;

function newIssue<Form extends keyof typeof filledIn>(
  template: Form,
  title: string,
  fields: { readonly [Field in (typeof filledIn)[Form][number]]?: string },
): string {
  const query = new URLSearchParams({ template, title, ...fields });
  return `${site.repository}/issues/new?${query}`;
}

/** Reports the owner of a part. */
export const reportPart = (service: Service, mode: Mode, part: StackPart): string =>
  newIssue('wrong-owner.yml', `${titleOf(service, mode)}: ${part.name}`, {
    service: service.id,
    mode: mode.id,
    part: part.id,
    owner: ownerOf(part.owner).name,
    page: absolute(rowPath(service.id, mode.id, part.id)),
  });

/**
 * Reports anything else about a page.
 *
 * @param path The page's path inside the site, without its base path; left out by the page that
 *   answers for every address, which cannot know its own.
 */
export const reportPage = (title: string, path?: string): string =>
  newIssue('wrong-page.yml', `${title}: `, path === undefined ? {} : { page: absolute(path) });

/** A line of a file, shown in the browser; its pencil opens the editor. */
export const lineUrl = (file: string, line: number): string =>
  `${site.repository}/blob/${site.branch}/${file}#L${line}`;

const entryAt = new Map<string, ServiceEntry>(
  entries.services.map((entry) => [servicePath(entry.id), entry]),
);

/** Where the facts of a page can be edited, if it is a service's. */
export function editFactsUrl(path: string): string | undefined {
  const entry = entryAt.get(path);
  return entry && editUrl(entryFile(entry.category, entry.id));
}

let locate: Locate | undefined;

/**
 * Where a part of a mode is written.
 *
 * @throws {RangeError} for a mode without an entry.
 */
export function positionOf(service: Service, mode: Mode, part: StackPart): Promise<SourceLocation> {
  const entry = entryAt.get(servicePath(service.id));
  const modeEntry = entry?.modes.find(({ id }) => id === mode.id);
  if (!entry || !modeEntry) throw new RangeError(`${service.id}/${mode.id} has no entry.`);
  // One for the whole build: it reads every file of the catalogue.
  locate ??= makeLocator('.', readCatalog('.').files);
  return locate(partAt(entry, modeEntry, part.id, entries));
}

/** Whether a file is an archetype or a trait, which several services use. */
export const isShared = (file: string): boolean =>
  /^src\/catalog\/(archetypes|traits)\//.test(file);

/** The links of one row. */
export interface PartLinks {
  /** The address of the line in the entry. */
  readonly edit: string;
  /** True if the line is in an archetype or a trait, so that a change to it affects other services. */
  readonly shared: boolean;
  /** The form that asks what is wrong, filled in. */
  readonly report: string;
}

/** The links of every part of a mode, by part id. */
export async function partLinks(
  service: Service,
  mode: Mode,
): Promise<ReadonlyMap<string, PartLinks>> {
  const links = stackParts(mode).map(async (part) => {
    const { file, line } = await positionOf(service, mode, part);
    const report = reportPart(service, mode, part);
    return [part.id, { edit: lineUrl(file, line), shared: isShared(file), report }] as const;
  });
  return new Map(await Promise.all(links));
}

/** The line of every part of a mode, as one text: what pages with such links depend on. */
export async function partLines(service: Service, mode: Mode): Promise<string> {
  const positions = stackParts(mode).map((part) => positionOf(service, mode, part));
  return (await Promise.all(positions)).map(({ file, line }) => `${file}:${line}`).join(' ');
}
