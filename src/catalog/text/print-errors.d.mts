export const verbose: boolean;
export const again: string;
