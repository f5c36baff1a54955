import { caiq } from './caiq.ts';
import { cmmc } from './cmmc.ts';
import { fedramp } from './fedramp.ts';
import { pci } from './pci.ts';
import { plain } from './plain.ts';
import type { MatrixProfile } from './profile.ts';
import { prowler } from './prowler.ts';

export type { MatrixProfile } from './profile.ts';

/** The forms of the matrix, the plainest first. */
export const matrixProfiles: readonly MatrixProfile[] = [plain, fedramp, caiq, pci, cmmc, prowler];

/** The form with an id; undefined where there is none. */
export const matrixProfileOf = (id: string): MatrixProfile | undefined =>
  matrixProfiles.find((profile) => profile.id === id);
