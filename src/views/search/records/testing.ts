/** Made-up services and addresses, for the tests of this folder. */
import { aService } from '../../testing/made-up-services.ts';
import { namesAmong } from './service-names.ts';
import type { Surroundings } from './surroundings.ts';

const patch = { id: 'patch', name: 'Patch the bell', answers: ['patch-system'] } as const;

export const bell = aService(
  'bell',
  [
    ['loud', { ...patch, controls: ['si-2'], evidence: [{ kind: 'security-hub', id: 'bell.7' }] }],
    ['soft-felt', patch],
    ['own', { ...patch, owner: 'customer' }],
  ],
  { aliases: ['chime', 'bell of felt', 'patched bell', 'gong for bell'] },
);
export const gong = aService('gong', [['brass', { id: 'polish' }]], {
  notAsked: { 'patch-system': 'It has none.' },
});
export const longBell = aService('long-bell', [['steel', patch]], { shortName: 'Long Bell' });

export const surroundings: Surroundings = {
  namesOf: namesAmong([bell, gong, longBell]),
  modePath: (service, mode) => `${service}/${mode}/`,
  answerPath: (service, mode, { parts: [part] }) => `${service}/${mode}/#${part.id}`,
};
