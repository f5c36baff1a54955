import { expect, test } from 'vitest';
import { aMatrixService, aPart } from '#exports/matrix/testing/made-up.ts';
import type { Service } from './api/shapes.ts';
import { idTypes } from './declarations.ts';

test('the types name each mode of each service, and each part once', () => {
  const parts = [aPart('facilities'), aPart('backups')];
  const text = idTypes([
    aMatrixService('bucket', { standard: parts, archive: parts }),
    aMatrixService('queue', { plain: parts }),
  ] as unknown as readonly Service[]);
  expect(text).toContain(`export interface ModeIds {
  readonly 'bucket': 'standard' | 'archive';
  readonly 'queue': 'plain';
}`);
  expect(text).toContain(`export type PartId =
  | 'backups'
  | 'facilities';`);
});
