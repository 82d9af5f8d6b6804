import type { Look } from './palette';
import type { Place, Shape } from './plan';
import { SIZE, text } from './shapes';
import { symbolShapes, SYMBOL_WIDTH, type Symbol } from './symbols';
import { cut } from './wrapping';

export interface LegendItem {
  name: string;
  look: Look;
  symbol: Symbol;
}

export interface Legend {
  height: number;
  /** The shapes, from this left upper corner. */
  at(left: number, top: number): Shape[];
}

const ROW = 20;

/** Items one after another, on as many rows as they need. */
export function legend(items: LegendItem[], width: number, place: Place): Legend {
  const placed: { item: LegendItem; name: string; x: number; row: number }[] = [];
  let x = 0;
  let row = 0;
  for (const item of items) {
    const symbol = SYMBOL_WIDTH[item.symbol] + 6;
    const name = cut(item.name, width - symbol, SIZE.tick, place.measure);
    const needed = symbol + place.measure(name, SIZE.tick);
    if (x > 0 && x + needed > width) {
      x = 0;
      row += 1;
    }
    placed.push({ item, name, x, row });
    x += needed + 18;
  }
  return {
    height: items.length === 0 ? 0 : (row + 1) * ROW,
    at: (left, top) =>
      placed.flatMap(({ item, name, x, row }) => {
        const middle = top + row * ROW + ROW / 2;
        return [
          ...symbolShapes(item.symbol, item.look, left + x, middle, place),
          ...text(left + x + SYMBOL_WIDTH[item.symbol] + 6, middle + SIZE.tick * 0.35, name, {
            fill: place.palette.text,
          }),
        ];
      }),
  };
}
