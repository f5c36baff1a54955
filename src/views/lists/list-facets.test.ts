import { expect, test } from 'vitest';
import { matching, type Facets } from './list-facets.ts';

const bell = { name: 'amazon bell (ringing)', category: 'sound', kind: ['tower', 'hand'] };
const horn = { name: 'amazon horn', key: 'horn', category: 'sound', kind: 'hand' };
const lamp = { name: 'amazon lamp, doorbell', key: 'lamp', category: 'light', kind: [] };
const lampPost = { name: 'amazon lamp post', key: ['lamp-post'], category: 'light', kind: [] };
const both = { name: 'lamp and horn', category: 'light', kind: [] };
const gong = { key: 'gong', category: 'sound', kind: [] };
const loud = { ...gong, name: 'gong loud horn soft', mode: ['loud horn'] };
const soft = { ...gong, name: 'gong soft loud horn', mode: ['soft'] };
const tuned = {
  name: 'drum tuned',
  key: 'drum',
  mode: ['tuned'],
  elsewhere: 'kettle drum untuned',
};
const entries: readonly Facets[] = [bell, horn, lamp, lampPost, both, loud, soft, tuned];

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
  [{ name: 'lamp tin' }, [lamp]],
  [{ name: 'lam' }, [lamp, lampPost, both]],
  [{ name: 'lamp post' }, [lampPost]],
  [{ name: 'post' }, [lampPost]],
  [{ name: 'bell tin' }, [bell]],
  [{ name: 'gong' }, [loud, soft]],
  [{ name: 'gong lou' }, [loud]],
  [{ name: 'gong on horn' }, [loud]],
  [{ name: 'horn gong' }, [horn, loud, soft]],
  [{ name: 'gong tin' }, [loud, soft]],
  [{ name: 'tin' }, []],
  [{ name: 'drum' }, [tuned]],
  [{ name: 'drum untuned' }, []],
  [{ name: 'kettle drum' }, []],
  [{ name: 'kettle drum, horn' }, [horn]],
  [{ name: 'drum tin' }, [tuned]],
  [{ name: 'amazon', category: 'sound', kind: 'hand' }, [bell, horn]],
  [{ name: 'lamp', category: 'sound' }, []],
  [{ unheard: 'of' }, []],
])('%j', (query: Record<string, string>, found) => {
  expect(matching(entries, (entry) => entry, query)).toEqual(found);
});
