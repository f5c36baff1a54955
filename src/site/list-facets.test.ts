import { expect, test } from 'vitest';
import { matching, type Facets } from './list-facets.ts';

const bell = { name: 'amazon bell (ringing)', category: 'sound', kind: ['tower', 'hand'] };
const horn = { name: 'amazon horn', key: 'horn', category: 'sound', kind: 'hand' };
const lamp = { name: 'amazon lamp, doorbell', key: 'lamp', category: 'light', kind: [] };
const lampPost = { name: 'amazon lamp post', key: ['lamp-post'], category: 'light', kind: [] };
const both = { name: 'lamp and horn', category: 'light', kind: [] };
const entries: readonly Facets[] = [bell, horn, lamp, lampPost, both];

test.each([
  [{}, entries],
  [{ name: ' , ', category: '' }, entries],
  [{ name: 'RINGING  amazon' }, [bell]],
  [{ name: 'ring' }, [bell]],
  [{ name: 'bell' }, [bell]],
  [{ name: 'bell, lamp' }, [bell, lamp]],
  [{ name: 'bell lamp' }, [lamp]],
  [{ name: 'lamp' }, [lamp]],
  [{ name: 'post lamp' }, [lampPost]],
  [{ name: 'lamp and the bell' }, [lamp]],
  [{ name: 'lamp horn' }, [horn, lamp]],
  [{ name: 'lamp gong' }, [lamp]],
  [{ name: 'lam' }, [lamp, lampPost, both]],
  [{ name: 'lamp post' }, [lampPost]],
  [{ name: 'post' }, [lampPost]],
  [{ name: 'bell gong' }, [bell]],
  [{ name: 'gong' }, []],
  [{ name: 'amazon', category: 'sound', kind: 'hand' }, [bell, horn]],
  [{ name: 'lamp', category: 'sound' }, []],
  [{ unheard: 'of' }, []],
])('%j', (query: Record<string, string>, found) => {
  expect(matching(entries, (entry) => entry, query)).toEqual(found);
});
