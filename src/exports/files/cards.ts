import { cardTexts } from '../cards/card-texts.ts';
import { cardPng } from '../cards/card.ts';
import { digestOf } from '#views/digest.ts';
import type { ExportFile } from './export-file.ts';

/** The social cards: `/cards/services/ec2.png`. */
export const cardFiles = (): readonly ExportFile[] =>
  [...cardTexts].map(([path, card]) => ({
    path: `cards/${path}.png`,
    mediaType: 'image/png',
    basis: digestOf(card),
    quick: false,
    make: () => cardPng(card),
  }));
