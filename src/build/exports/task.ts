/** What the threads that make exports are told, and what they answer. */

/** What a thread knows from its start. */
export interface Work {
  /** The project's folder. */
  readonly root: string;
  /** The folder of the built site. */
  readonly target: string;
  /** Whether files that the local server makes when they are asked for are left out. */
  readonly quickOnly: boolean;
}

/** `copy`: put into the target what the cache has. `make`: make these paths, and keep them. */
export type Task = { readonly copy: true } | { readonly make: readonly string[] };

/** The paths that are left to be made: those that the cache lacks after a copy, else none; or what went wrong. */
export type Answer = { readonly missing: readonly string[] } | { readonly error: string };
