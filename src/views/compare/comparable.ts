import { answerRecords, type Mode, type Service } from '#catalog/index.ts';
import type { ComparedMode } from './view.ts';

/** A mode of the catalogue as a column of a comparison. */
export const comparable = (service: Service, mode: Mode): ComparedMode => ({
  service,
  mode: { ...mode, answers: answerRecords(mode), layers: mode.stack.layers },
});
