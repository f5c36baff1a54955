import type { Linter } from './linter.ts';

/**
 * Keys, tokens and passwords in files. What git ignores is not looked at, and it leaves out by itself
 * what is no text. Of private keys, its rule knows those whose Base64 begins with `MI` and has 100
 * characters, and OpenSSH's; encrypted ones, Ed25519 in PKCS #8 and P-256 in SEC 1 are not found. In
 * ids of AWS, what AWS itself prints in its examples is allowed.
 */
export const secrets: Linter = {
  program: 'secretlint',
  args: (files) => [
    '--secretlintrc',
    '.secretlintrc.json',
    '--secretlintignore',
    '.gitignore',
    '--maskSecrets',
    '--no-terminalLink',
    '--no-color',
    ...files,
  ],
  advice:
    'secretlint found what looks like a secret. Revoke it first, whoever may have seen it; then take it out of the commit too. What is no secret is written so that it cannot be one.',
  diagnostic: /^\s+\d+:\d+\s+error\b/m,
};
