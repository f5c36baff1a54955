import type { NeutralService } from '../neutral/service.ts';

/** What makes a site of the neutral services. */
export interface Contender {
  /** As `--only` takes it, and as the tables say it. */
  readonly name: string;
  /**
   * Installs it where it is not yet there, without any content.
   *
   * @throws {CannotMeasure} where that is impossible on this machine.
   */
  prepare(): Workplace;
}

/** A contender that is ready to build. */
export interface Workplace {
  /** Where its command runs, absolute. */
  readonly folder: string;
  readonly command: readonly [string, ...string[]];
  readonly environment: Readonly<Record<string, string>>;
  /** Where the site is after a build, absolute. */
  readonly site: string;
  /** What a build leaves for the next one, and the site: without these it is cold. Absolute. */
  readonly leftovers: readonly string[];
  /** Which versions are measured, by the package; a result with other versions is another result. */
  readonly versions: Readonly<Record<string, string>>;
  /** Writes the services in its own form. A file that would be the same stays untouched. */
  write(services: readonly NeutralService[]): void;
  /** The address of a service's page, from the site's root. */
  pageOf(id: string): string;
}

/** Why a contender cannot be measured here, in a sentence. */
export class CannotMeasure extends Error {
  override readonly name = 'CannotMeasure';
}
