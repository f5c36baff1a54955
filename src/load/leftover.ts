/**
 * Whether a name is that of a temporary file of an editor or file manager, which no tool reads:
 * `.DS_Store`, `._ec2.ts`, `.#ec2.ts`, `.ec2.ts.swp`. Any other name with a dot before it may be a
 * configuration, which is code for some tools.
 */
export const isLeftover = (name: string): boolean =>
  /^\.(DS_Store|_.*|#.*|.*\.sw[a-p])$/.test(name);
