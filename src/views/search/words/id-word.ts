/**
 * The id of a control or a check as one word, in records and in queries: `EC2.7` is `idec27x`. Pagefind
 * would find each of its words, and whatever begins like them: `ec2-imdsv2-check` for "ec2", and without
 * the letter at the end RDS.34 for RDS.3.
 */
export const idWord = (id: string): string => `id${id.toLowerCase().replace(/[^a-z0-9]/g, '')}x`;
