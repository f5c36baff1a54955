/** A made-up service whose parts show all that OSCAL documents say: halves, switches, a mode with a slash. */
import { aMatrixService, aPart, rowsOf } from '../../testing/made-up.ts';

export const origin = { day: '2026-11-26', version: '1.2.3', site: 'https://line.example/base/' };
export const bell = {
  ...aMatrixService('bell', {
    loud: [
      aPart('cast', { controls: ['pe-3'] }),
      aPart('ring', { controls: ['ac-2', 'si-2'] }),
      aPart('rope', { owner: 'customer', switchOf: 'ring', controls: ['ac-2'] }),
      aPart('oil', { owner: 'customer', switchOf: 'cast', controls: ['ac-2.10'], sources: [] }),
      aPart('paint'),
    ],
    'low/loud': [aPart('ring', { controls: ['ac-2'] })],
  }),
  aws: { iamServicePrefix: 'ec2' },
};
export const rows = rowsOf([bell]);
