/** A catalogue cannot be read; the message says where and why. */
export class NotReadable extends Error {
  override readonly name = 'NotReadable';
}
