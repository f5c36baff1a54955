export function sideBySide(
  commands: Readonly<Record<string, readonly [command: string, ...args: string[]]>>,
  print?: (text: string) => void,
): Promise<string[]>;
