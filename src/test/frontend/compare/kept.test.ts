import { beforeEach, expect, test, vi } from 'vitest';
import { forgetAll, remember, remembered } from '../../../../frontend/compare/kept';

let stored: Map<string, string>;

beforeEach(() => {
  stored = new Map();
  vi.stubGlobal('window', {
    localStorage: {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, value: string) => stored.set(key, value),
      removeItem: (key: string) => stored.delete(key),
    },
  });
});

const area = (name: string) => ({ name, numbers: '3801.3802' });

test('the newest area is first, and one of the same name takes the place of the one before', () => {
  remember(area('Nord'));
  remember(area('Sør'));
  remember({ name: 'Nord', numbers: '1801' });
  expect(remembered()).toEqual([{ name: 'Nord', numbers: '1801' }, area('Sør')]);
});

test('no more than twenty are remembered', () => {
  for (let i = 0; i < 25; i += 1) {
    remember(area(`Område ${i}`));
  }
  expect(remembered()).toHaveLength(20);
  expect(remembered()[0]!.name).toBe('Område 24');
});

test('what somebody else has written there is no area', () => {
  stored.set('kommuneblikk.egne-omrader', '[{"name":1},null,{"name":"Vest","numbers":"46"}]');
  expect(remembered()).toEqual([{ name: 'Vest', numbers: '46' }]);
  stored.set('kommuneblikk.egne-omrader', '{');
  expect(remembered()).toEqual([]);
});

test('what is forgotten is gone from the browser', () => {
  remember(area('Nord'));
  forgetAll();
  expect(stored.size).toBe(0);
});

test('a browser that may remember nothing still shows the page', () => {
  vi.stubGlobal('window', {
    get localStorage(): never {
      throw new Error('denied');
    },
  });
  expect(() => remember(area('Nord'))).not.toThrow();
  expect(remembered()).toEqual([]);
});
