/**
 * Imported before anything that loads the catalogue: an entry that cannot be read, or that is more
 * than data, is reported and does not run.
 */
import { fileURLToPath } from 'node:url';
import { BrokenRules } from '../refuse/broken.ts';
import { guardCatalog } from './catalog-guard.ts';

const findings = guardCatalog(fileURLToPath(new URL('../..', import.meta.url)));
if (findings.length > 0) {
  throw new BrokenRules('The catalogue cannot be read.', findings);
}
