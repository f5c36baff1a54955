import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkLicences } from '../packages/check-licences.ts';
import { installedLicence } from '../packages/declared-licence.ts';
import { licenceFile, parseLicenceList } from '../packages/licence-list.ts';
import { lockedPackages } from '../packages/lock.ts';
import type { Step } from './step.ts';

/** Licences of packages that nobody has said to be all right. */
export const licences: Step = async (root) =>
  checkLicences(
    lockedPackages(root).map((each) => ({
      ...each,
      installed: installedLicence(root, each.folder),
    })),
    parseLicenceList(readFileSync(join(root, licenceFile), 'utf8')),
  );
