/** `npm run fix`, one step: writes who reviews which service, from the catalogue. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { entries } from '../catalog/index.ts';
import { codeOwnersFile, codeOwnersOf } from '../rules/project/code-owners.ts';

const file = new URL(`../../${codeOwnersFile}`, import.meta.url);
const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
const after = codeOwnersOf(entries);
if (after !== before) {
  writeFileSync(file, after);
  console.log(`Wrote the reviewers of each service into ${codeOwnersFile}.`);
}
