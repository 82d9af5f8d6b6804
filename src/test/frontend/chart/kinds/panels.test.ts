import { expect, test } from 'vitest';
import { onCanvas, panelAt, panelsOf } from '../../../../../frontend/chart/kinds/panels';

const panels = (count: number, columns: number, everyRow = false) =>
  panelsOf(count, {
    width: 600,
    columns,
    height: () => 100,
    head: 30,
    gutter: 20,
    foot: 28,
    everyRow: () => everyRow,
  });

test('five panels are three and two, not four and one', () => {
  expect(panels(5, 4).boxes.map(({ left }) => left)).toEqual([0, 200, 400, 0, 200]);
});

test('panels are equally large and none covers another', () => {
  const { boxes } = panels(7, 3);
  expect(new Set(boxes.map(({ width, height }) => `${width}x${height}`)).size).toBe(1);
  for (const [i, one] of boxes.entries()) {
    for (const other of boxes.slice(i + 1)) {
      const beside = one.left + one.width <= other.left || other.left + other.width <= one.left;
      const below = one.top + one.height <= other.top || other.top + other.height <= one.top;
      expect(beside || below).toBe(true);
    }
  }
});

test('the first of a row has the numbers at its side, the lowest of a column those below', () => {
  const five = panels(5, 3);
  expect([0, 1, 2, 3, 4].map(five.leads)).toEqual([true, false, false, true, false]);
  expect([0, 1, 2, 3, 4].map(five.grounded)).toEqual([false, false, true, true, true]);
});

test('a value is placed in its own panel on the canvas, whose axis counts from below', () => {
  const two = panels(2, 2);
  const scale = { min: 0, max: 10, step: 5, ticks: [0, 5, 10] };
  const [first, second] = [onCanvas(two, 0, scale, scale), onCanvas(two, 1, scale, scale)];
  expect(first(0, 0)).toEqual({ x: 0, y: 0 });
  expect(second(0, 10)).toEqual({ x: 300, y: 100 });
});

test('the pointer is at one panel or at none', () => {
  const { boxes } = panels(2, 2);
  expect(panelAt(boxes, 310, 60)).toBe(1);
  expect(panelAt(boxes, 310, 400)).toBe(-1);
});
