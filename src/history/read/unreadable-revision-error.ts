/** A catalogue cannot be read; the message says where and why. */
export class UnreadableRevisionError extends Error {
  override readonly name = 'UnreadableRevisionError';
}
