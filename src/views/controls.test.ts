import { expect, test } from 'vitest';
import { controlAnswers } from './controls.ts';
import { aService } from './testing/made-up-services.ts';

const bell = aService('bell', [
  ['loud', { id: 'cast', controls: ['pe-3', 'ac-2'] }],
  ['soft', { id: 'rope', owner: 'customer', controls: ['ac-2'] }],
]);
const gong = aService('gong', [
  ['deep', { id: 'beat', owner: 'customer', controls: ['ac-2', 'ac-6.1'] }, { id: 'hang' }],
]);

test('a service is listed once a control, by who answers, with the customer’s part first', () => {
  const rows = [...controlAnswers([bell, gong])].map(([control, answers]) => [
    control,
    ...Object.entries(answers).flatMap(([owner, list]) =>
      (list as (typeof answers)['aws']).map(
        ({ service, mode, part }) => `${owner}: ${service.id}.${mode.id} ${part.id}`,
      ),
    ),
  ]);
  expect(rows).toEqual([
    ['pe-3', 'aws: bell.loud cast'],
    ['ac-2', 'customer: gong.deep beat', 'both: bell.soft rope'],
    ['ac-6.1', 'customer: gong.deep beat'],
  ]);
});
