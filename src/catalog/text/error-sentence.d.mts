export function errorSentence(error: unknown, again: string): string;
