import { expect, test } from 'vitest';
import { layerSentence, type LayerInMode } from './layer-readings.ts';

const owned = (...owners: ('aws' | 'customer' | 'split')[]) =>
  owners.map((owner) => ({ own: { owner } }) as LayerInMode);

test.each([
  [owned('split'), 'split'],
  [owned('aws', 'aws', 'aws'), 'all AWS’s'],
  [owned('aws', 'split', 'aws'), 'all AWS’s in 2 modes, split in 1'],
  [owned('customer', 'aws', 'split'), 'all yours in 1 mode, all AWS’s in 1, split in 1'],
])('%#: says who has the layer', (modes, sentence) => {
  expect(layerSentence(modes)).toBe(sentence);
});
