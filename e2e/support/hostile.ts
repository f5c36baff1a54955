/** What a page with bad intent tries on the frame that it holds. Both run inside that page. */

/** HTML that runs a script where it is written into a page. */
export const markup = `<img src=x onerror="top.owned=1;parent.postMessage('owned','*')">`;
/** A script that runs where text is taken for code. */
export const hostileCode = `globalThis.owned=1;parent.postMessage('owned','*')`;

/** Sends the first frame messages of every shape to which pages are known to react, and a port; says how many. */
export function flood({ markup, code }: { markup: string; code: string }): number {
  const target = window.frames[0] as Window;
  const texts = [markup, code, `javascript:${code}`, `data:text/html,${markup}`, '', '0'];
  const keys = ['type', 'method', 'action', 'context', 'event', 'cmd', 'func', 'call', 'html'];
  const commands = [
    ['eval', 'reload', 'navigate', 'open', 'innerHTML', 'render', 'theme', 'view', 'constructor'],
    ['setHeight', 'height', 'iframe.resize', 'iframe.get-height', 'confluenceColorMode'],
    ['[iFrameSizer]message:eval', '[iFrameSizer]ec2:8:false:true:32:true:true:null:max'],
    ['pymxPYMx0xPYMxheightxPYMx9', 'ciu_embed:ec2:9'],
  ].flat();
  const values = [null, undefined, Number.NaN, Infinity, 9n, true, new Date(0), /x/u];
  const objects = [new Map([[code, code]]), new Set([code]), new Error(code), new ArrayBuffer(8)];
  const heights = [9, -1, code, null].map((height) => ({ height }));
  const prototype: unknown = JSON.parse('{"__proto__":{"owned":1,"view":"table"}}');
  const calls = commands.flatMap((command) =>
    keys.flatMap((key) =>
      texts.map((text) => ({ [key]: command, value: text, data: text, src: text, args: [text] })),
    ),
  );
  const strings = [...heights, ...calls].map((message) => JSON.stringify(message));
  const messages = [texts, commands, values, objects, heights, [heights, prototype], calls, strings]
    // One level only: a list is a message too.
    .flatMap<unknown>((list) => list);
  for (const message of messages) target.postMessage(message, '*');
  const { port1, port2 } = new MessageChannel();
  target.postMessage({ port: true }, '*', [port2]);
  port1.postMessage(code);
  return messages.length + 1;
}

/**
 * Tries to reach into the first frame in ways that a browser blocks; returns how each was blocked.
 */
export function reachInto(code: string): string[] {
  const target = window.frames[0] as Window & { eval(text: string): unknown };
  const ways = [
    () => target.document.body.append('owned'),
    () => Object.assign(target, { owned: 1 }),
    () => target.eval(code),
    () => Object.assign(target.location, { href: `javascript:${code}` }),
  ];
  return ways.map((way) => {
    try {
      way();
      return 'nothing was thrown';
    } catch (error) {
      return (error as Error).name;
    }
  });
}
