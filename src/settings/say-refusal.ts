/**
 * Imported first by every command: settings that are refused end it with the report alone, where Node
 * would print the line that threw, and a stack.
 */
import { RefusedSettings } from './refused-settings.ts';

process.once('uncaughtException', (error) => {
  // Thrown again, Node says of anything else what it would have said.
  if (!(error instanceof RefusedSettings)) throw error;
  process.stderr.write(error.message);
  process.exit(1);
});
