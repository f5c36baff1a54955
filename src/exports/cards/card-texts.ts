import { dividingLineSentence, layers } from '#catalog/index.ts';
import { site } from '#site.config.ts';
import { guides } from '#views/guides.ts';
import { titleOf } from '#views/pictures.ts';
import { services } from '#views/services.ts';
import { stackOnCard, type Card } from './card.ts';

/** Every card by its path below `/cards/`, without the ending. */
export const cardTexts: ReadonlyMap<string, Card> = new Map<string, Card>([
  [
    'home',
    { title: 'Who secures what: AWS or you?', text: `${site.tagline}. Every part has one owner.` },
  ],
  [
    'services',
    {
      title: 'All services',
      text: 'Where the dividing line runs, service by service and mode by mode.',
    },
  ],
  [
    'layers',
    {
      title: 'All layers',
      text: 'From the fence around the building to the data: eight questions.',
    },
  ],
  [
    'guides',
    {
      title: 'All guides',
      text: 'The shared responsibility model, from its paradox to its patches.',
    },
  ],
  [
    'changes',
    {
      title: 'What changed',
      text: 'Owners that move between AWS and you, day by day, with a feed.',
    },
  ],
  ...services.flatMap((service) =>
    service.modes.map((mode): [string, Card] => [
      mode.default ? `services/${service.id}` : `services/${service.id}/${mode.id}`,
      {
        title: mode.default ? service.name : titleOf(service, mode),
        text: dividingLineSentence(mode.stack.line),
        stack: stackOnCard(mode.stack),
      },
    ]),
  ),
  ...layers.map(({ id, name, question }): [string, Card] => [
    `layers/${id}`,
    { title: name, text: question },
  ]),
  ...guides.map(({ id, title, description }): [string, Card] => [
    `guides/${id}`,
    { title, text: description },
  ]),
]);
