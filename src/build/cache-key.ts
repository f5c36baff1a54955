import { codeDigest } from '#load/cache/values.ts';
import { site } from '#site.config.ts';
import { digestOf } from '#views/digest.ts';

/**
 * What decides all files that a build keeps: the project's code, its packages and the settings of this
 * copy. Facts and pages are left out: each key has those that it depends on.
 *
 * @param root The project's folder.
 */
export const commonKey = (root: string): string => `${JSON.stringify(site)} ${codeDigest(root)}`;

/** Names what is kept for this copy: copies with other settings do not push each other out. */
export const copyName = (): string => digestOf(site).slice(0, 16);
