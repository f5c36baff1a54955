import type { ArchetypeEntry, ServiceEntry, TraitEntry } from '#catalog/index.ts';
import type { TeamPattern } from '#catalog/teams.ts';
import type { ContentFile } from '#load/content/content-file.ts';
import type { ContentPath } from '#load/content/content-paths.ts';
import type { PictureReader } from '#load/content/picture.ts';
import type { Severity } from '#load/diagnostics/diagnostic.ts';
import type { BaseIds } from '#load/ids/read-base.ts';
import type { Location } from '#load/location.ts';
import type { CatalogFile } from '#load/read-catalog.ts';

/** What the rules check. It has everything that a rule needs, so that a test can make its own. */
export interface Project {
  /** The files of the catalogue as written, for rules about what is written there. */
  readonly files: readonly WrittenFile[];
  /** The archetypes as written, before any stack is derived. */
  readonly archetypes: readonly ArchetypeEntry[];
  /** The traits. */
  readonly traits: readonly TraitEntry[];
  /** The services' entries, before any stack is derived. */
  readonly entries: readonly ServiceEntry[];
  /** Services and modes that start from an entry that does not exist: `ec2`, `ec2/bare-metal`. */
  readonly unresolved: readonly string[];
  /** The ids of services that exist and whose entry or stack cannot be read. */
  readonly unreadable: readonly string[];
  /** Those and the archetypes, traits and retired files that cannot be read, as `trait/backbone`. */
  readonly unreadableKeys: readonly string[];
  /** The ids before the current change; undefined where there is nothing to compare with. */
  readonly base?: BaseIds | undefined;
  /** The pages of `content/`. Each is parsed when its tree is first looked at. */
  readonly content: readonly ContentFile[];
  /** Those of them that rules about a page by itself look at: fewer where a few files are checked. */
  readonly pagesToCheck: readonly ContentFile[];
  /** Everything that is below `content/`, the pages too. */
  readonly contentPaths: readonly ContentPath[];
  /** Reads a picture of `content/`. */
  readonly readPicture: PictureReader;
  /** Lists of other publishers that entries refer to by id, and addresses of AWS that somebody has seen. */
  readonly reference: Readonly<Record<keyof typeof referenceFiles, readonly string[]>>;
  /** The organization's own overlay, and the file in which it is written. */
  readonly teams: { readonly file: string; readonly patterns: readonly TeamPattern[] };
  /** The day that counts as today, `YYYY-MM-DD`. */
  readonly today: string;
}

/** A file of the catalogue, as much of it as rules look at. */
export type WrittenFile = Pick<CatalogFile, 'kind' | 'id' | 'category' | 'was' | 'file'> & {
  readonly literal: Pick<CatalogFile['literal'], 'value'>;
};

/** A change of text that solves a problem, or a piece of it, without asking anyone. */
export interface Edit {
  /** Where the old text begins; in data, the string that holds it. */
  readonly at: Location;
  /** In data: the text before the old text in the string. */
  readonly after?: string;
  readonly old: string;
  readonly new: string;
}

/** What a rule yields for each thing that is wrong. */
export interface Problem {
  readonly at: Location;
  /** What was found, with the value quoted. */
  readonly message: string;
  /** What is allowed there, with the nearest match where there is one. */
  readonly expected: string;
  /** What to do next. */
  readonly help: string;
  /** The edits of `npm run fix`, where there is only one solution. */
  readonly fix?: readonly Edit[];
  /** Where it is not the rule's own. */
  readonly severity?: Severity;
}

/** One invariant. */
export interface Rule {
  /** Kebab-case; also the name of its error page, `content/errors/<id>.md`. */
  readonly id: string;
  /** The invariant as one sentence. */
  readonly invariant: string;
  /** Of what it finds: a warning for what is style; an error where it is left out. */
  readonly severity?: Severity;
  /** Yields a problem for each place where the invariant does not hold. */
  check(project: Project): Iterable<Problem> | AsyncIterable<Problem>;
}

/** Where the lists of other publishers are. */
export const referenceFiles = {
  configRules: 'src/catalog/reference/config-rules.json',
  securityHubControls: 'src/catalog/reference/security-hub-controls.json',
  nistControls: 'src/catalog/reference/nist-800-53-r5.json',
  seenAddresses: 'src/catalog/reference/seen-addresses.json',
} as const;
