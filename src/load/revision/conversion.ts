/**
 * The last commit whose entries were code, which is no longer run: the history that can be read begins
 * after it.
 */
export const lastOfCode = 'efc92d83c67623b8cf86565c951d0488539a35f4';
