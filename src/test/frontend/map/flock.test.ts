import { expect, test } from 'vitest';
import { web } from '../../../../frontend/map/flock';

test('circles that are near each other are joined, and those apart by the shortest line', () => {
  const far = { x: 100, y: 0 };
  const path = web([{ x: 0, y: 0 }, { x: 10, y: 0 }, far], 20);
  expect(path).toContain('M0.0,0.0L10.0,0.0');
  expect(path).toContain('M10.0,0.0L100.0,0.0');
  expect(path).not.toContain('M0.0,0.0L100.0,0.0');
});

test('no circles are no area', () => {
  expect(web([], 20)).toBe('');
});
