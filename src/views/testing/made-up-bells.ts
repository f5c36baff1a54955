/** Made-up services that people search for. */
import { namesAmong } from '../search/service-names.ts';
import { aService } from './made-up-services.ts';

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

export const namesOf = namesAmong([bell, gong, longBell]);
