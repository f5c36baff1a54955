import { DomUtils, parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { aService } from '#views/testing/made-up-services.ts';
import { badgeSvg, badgeText } from './badge.ts';

const bell = aService(
  'bell',
  [
    ['loud', { id: 'rope', owner: 'customer' }, { id: 'tower' }, { id: 'stairs' }],
    ['soft', { id: 'tower' }],
  ],
  { shortName: 'Bell & <Co>' },
);
const [loud, soft] = bell.modes;
const drawn = (mode = loud) => parseDocument(badgeSvg(bell, mode), { xmlMode: true });
const all = (name: string) => DomUtils.getElementsByTagName(name, drawn());

test('a badge says whose mode it is and how many parts are whose, in the order of the sides', () => {
  expect(all('title').map((each) => DomUtils.textContent(each))).toEqual([
    'Bell & <Co>: 1 yours · 2 AWS’s',
  ]);
  expect(all('text').map((each) => DomUtils.textContent(each))).toEqual([
    'Bell & <Co>',
    '1 yours',
    '2 AWS’s',
  ]);
  expect(badgeText(bell, soft!)).toBe('Bell & <Co>, Mode soft: 0 yours · 1 AWS’s');
});

test('cells lie beside each other, with the line between the sides', () => {
  const [name, yours, aws, line] = all('rect').map(({ attribs }) => ({
    left: Math.floor(Number(attribs['x'])),
    right: Math.ceil(Number(attribs['x']) + Number(attribs['width'])),
  }));
  expect([yours!.left, line!.left, aws!.left]).toEqual([name!.right, yours!.right, line!.right]);
  expect(Number(all('svg')[0]!.attribs['width'])).toBe(aws!.right);
});
