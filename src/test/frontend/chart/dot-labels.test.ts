import { expect, test } from 'vitest';
import { dotLabels, type DotLabel } from '../../../../frontend/chart/dot-labels';
import { placeOf, spanOf, textsOf } from './place';

const PLOT = { left: 40, top: 10, width: 400, height: 200 };

const dot = (x: number, y: number, text: string): DotLabel => ({
  x,
  y,
  text,
  colour: '#336699',
  ink: '#224466',
});

const placed = (labels: DotLabel[]) => textsOf(dotLabels(labels, PLOT, placeOf(480)));

test('a name stands to the right of its dot', () => {
  const [name] = placed([dot(200, 100, 'Asker')]);
  expect(spanOf(name!).from).toBe(210);
});

test('at the right edge it stands to the left of it', () => {
  const [name] = placed([dot(430, 100, 'Nesodden')]);
  expect(spanOf(name!).to).toBeLessThanOrEqual(420);
});

test('names of near dots do not cover each other', () => {
  const [one, other] = placed([dot(200, 100, 'Asker'), dot(206, 102, 'Bærum')]);
  const apart = Math.abs(Number(one!.attributes['y']) - Number(other!.attributes['y']));
  const [a, b] = [spanOf(one!), spanOf(other!)];
  expect(apart >= 13 || a.to <= b.from || b.to <= a.from).toBe(true);
});

test('a name stays within the picture however long it is', () => {
  const [name] = placed([dot(240, 100, 'Gáivuotna – Kåfjord – Kaivuono og flere')]);
  const { from, to } = spanOf(name!);
  expect(from).toBeGreaterThanOrEqual(0);
  expect(to).toBeLessThanOrEqual(480);
});
