/**
 * Whether a name is one of those that editors and file managers leave behind, and no tool reads:
 * `.DS_Store`, `._ec2.ts`, `.#ec2.ts`, `.ec2.ts.swp`. Any other name with a dot before it may be a
 * configuration, which is code for some tools.
 */
export const isLeftover = (name: string): boolean =>
  /^\.(DS_Store|_.*|#.*|.*\.sw[a-p])$/.test(name);
