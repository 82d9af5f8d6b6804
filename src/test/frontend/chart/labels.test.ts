import { describe, expect, test } from 'vitest';
import { endLabels, spreadOut } from '../../../../frontend/chart/labels';
import { placeOf, textsOf, wordsOf } from './place';

const at = (middle: number, height = 20) => ({ middle, height });

describe('blocks that are moved apart', () => {
  test('stay where they are as long as they have room', () => {
    expect(spreadOut([at(50), at(100)], 0, 200)).toEqual([50, 100]);
  });

  test('never cover each other, and keep the order of what they name', () => {
    const middles = spreadOut([at(100), at(98), at(102)], 0, 200);
    const [first, second, third] = middles as [number, number, number];
    expect(first - second).toBeGreaterThanOrEqual(20);
    expect(third - first).toBeGreaterThanOrEqual(20);
  });

  test('are pushed back from the lower edge', () => {
    expect(spreadOut([at(190), at(195)], 0, 200)).toEqual([170, 190]);
  });

  test('are as far apart as the taller of them needs', () => {
    expect(spreadOut([at(50, 60), at(52, 20)], 0, 200)).toEqual([50, 90]);
  });
});

describe('names at the ends of lines', () => {
  const plot = { left: 40, top: 10, width: 400, height: 200 };
  const label = (y: number, name: string) => ({
    x: 440,
    y,
    lines: [name],
    colour: '#336699',
    ink: '#224466',
  });

  test('stand at the height of their lines', () => {
    const [text] = textsOf(endLabels([label(100, 'Asker')], [], plot, placeOf(600)));
    expect(Number(text!.attributes['y'])).toBeCloseTo(104.2, 1);
  });

  test('are tied to them by a rule where they had to move', () => {
    const lines = (ys: number[]): number =>
      endLabels(
        ys.map((y) => label(y, 'Navn')),
        [],
        plot,
        placeOf(600),
      ).filter(({ tag }) => tag === 'line').length;
    expect(lines([50, 150])).toBe(0);
    expect(lines([100, 101])).toBe(1);
  });

  test('leave out a grey one that has no room', () => {
    const shapes = endLabels(
      [label(100, 'Asker')],
      [
        { x: 440, y: 100, name: 'Vik' },
        { x: 440, y: 150, name: 'Moss' },
      ],
      plot,
      placeOf(600),
    );
    expect(wordsOf(shapes)).toEqual(['Moss', 'Asker']);
  });
});
