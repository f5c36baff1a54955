import { expect, test } from 'vitest';
import { aPart, aService } from './testing/made-up.ts';
import { idTypes } from './declarations.ts';

test('names each mode of each service, and each part once', () => {
  const parts = [aPart('facilities'), aPart('backups')];
  const text = idTypes([
    aService('bucket', { standard: parts, archive: parts }),
    aService('queue', { plain: parts }),
  ]);
  expect(text).toContain(`export interface ModeIds {
  readonly 'bucket': 'standard' | 'archive';
  readonly 'queue': 'plain';
}`);
  expect(text).toContain(`export type PartId =
  | 'backups'
  | 'facilities';`);
});
