/**
 * Addresses at which a reader can correct a mistake: GitHub's editor, a line of a file, and the forms
 * of `.github/ISSUE_TEMPLATE`, filled in as far as the page knows.
 */
import { ownerOf, type Mode, type Service, type StackPart } from '#catalog/index.ts';
import { entryFile } from '#load/catalog-path.ts';
import { entries } from '#load/entries.ts';
import { site } from '#site.config.ts';
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

type Form = keyof typeof filledIn;

function newIssue<F extends Form>(
  template: F,
  title: string,
  fields: { readonly [Field in (typeof filledIn)[F][number]]?: string },
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

const entryAt = new Map(entries.services.map((entry) => [servicePath(entry.id), entry]));

/** Where the facts of a page can be edited, if it is a service's. */
export function editFactsUrl(path: string): string | undefined {
  const entry = entryAt.get(path);
  return entry && editUrl(entryFile(entry.category, entry.id));
}
