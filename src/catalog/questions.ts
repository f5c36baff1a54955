/**
 * What readers ask across services, in the order of urgency. The list is closed; parts say which
 * questions they answer.
 */
export const questions = [
  { id: 'patch-system', text: 'Who patches the operating system?' },
  { id: 'patch-engine', text: 'Who patches the engine or runtime?' },
  { id: 'patch-code', text: 'Who patches the code, its libraries or the image?' },
  { id: 'encrypt', text: 'Who encrypts?' },
  { id: 'back-up', text: 'Who backs up?' },
  { id: 'admit', text: 'Who decides who gets in?' },
] as const;

/** The id of a question that readers ask across services. */
export type QuestionId = (typeof questions)[number]['id'];

/** All question ids, the most urgent first. */
export const questionIds = questions.map(({ id }) => id) as readonly QuestionId[];
