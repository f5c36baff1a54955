import { answerOf, questionOf, type QuestionId } from '#catalog/index.ts';
import { answerPath } from '#views/urls.ts';
import { services } from '#views/services.ts';

const answering = /^(?<service>[a-z0-9-]+)(?:\.(?<mode>[a-z0-9-]+))?#(?<question>[a-z-]+)$/;

/**
 * The path that an expectation names.
 *
 * @throws {RangeError} where it names a service, a mode or a row that is not there.
 */
export function rightPath(expected: string): string {
  const groups = answering.exec(expected)?.groups;
  if (!groups) return expected;
  const service = services.find(({ id }) => id === groups['service']);
  const mode = service?.modes.find(({ id }) => id === (groups['mode'] ?? service.modes[0].id));
  if (!service || !mode) throw new RangeError(`There is no "${expected}".`);
  const answer = answerOf(mode, questionOf(groups['question'] as QuestionId));
  if (answer.state !== 'answered') throw new RangeError(`Nothing answers "${expected}".`);
  return answerPath(service.id, mode.id, answer);
}
