/** What an embedded page says around its stack; its height is estimated from the same texts. */
import { dividingLineSentence, type Mode, type Service } from '#catalog/index.ts';
import { site } from '#site.config.ts';

/** Below the heading. */
export const aboutText = (mode: Mode): string => dividingLineSentence(mode.stack.line);

/** The link home: what the page has that the embed leaves out. */
export function moreText(service: Service): string {
  const others = service.modes.length - 1;
  const modes = others === 0 ? '' : `, and ${others} more ${others === 1 ? 'mode' : 'modes'}`;
  return `Checklist and sources${modes}, on ${site.name}`;
}

export const licenceText = 'CC BY 4.0';
export const notAffiliated = 'Not affiliated with Amazon Web Services.';
/** The link to the form that asks what is wrong. */
export const reportText = 'Report something wrong';
