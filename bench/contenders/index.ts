import type { Contender } from './contender.ts';
import { ourContender } from './ours.ts';
import { peers } from './peer-list.ts';
import { peerContender } from './peer.ts';

/** All that can be measured, in the order in which a round does it. */
export const contenders: readonly Contender[] = [
  ourContender('ours', []),
  // Without PNGs, cards and texts for wikis, which no other contender makes.
  ourContender('ours-quick', ['--quick']),
  ...peers.map(peerContender),
];
