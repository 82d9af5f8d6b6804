import { tickLabels, titleHeight, titleLines, titleShapes } from '../axes';
import { write } from '../formats';
import { legend, type LegendItem } from '../legend';
import { WIDE, type Place, type Plan } from '../plan';
import { LINE_HEIGHT, SIZE } from '../shapes';
import type { Spec } from '../spec';
import { widest, wrap } from '../wrapping';
import { curvesOf, type Curve } from './curves';
import { decorateMultiples, isFocus, type Multiple } from './multiple';
import { canvasAxes, onCanvas, panelsOf } from './panels';
import { strokes } from './strokes';
import { brokenAxis, brokenShapes, carriedForward, scaleOf } from './values';
import { scaleOfYears } from './years';

/** A plot narrower than this shows no development. */
const NARROWEST = 76;

/** What a panel should have, its names and values included. */
const COMFORTABLE = { wide: 300, narrow: 150 };

/** The dashes of the grey lines; never as short as dots, which are values carried forward. */
const GREY_DASHES = [0, 6, 12];

/** Development over years: a panel for each series, all on the same scale. */
export function multiples(spec: Spec, place: Place): Plan {
  const { palette, measure, width } = place;
  const format = spec.vertical.format;
  const wide = width >= WIDE;
  const curves = curvesOf(spec, place);
  const grey = greyLines(curves.filter((curve) => curve.context));
  const own = curves.filter((curve) => !curve.context).map(weighted);
  const values = curves.flatMap((curve) => curve.dots.map((dot) => dot.y));
  const scale = scaleOf([...values, ...(spec.reach ?? [])], format, 3);
  const time = scaleOfYears(curves.flatMap((curve) => curve.dots.map((dot) => dot.x)));

  const title = titleLines(spec.vertical, width - 8, place);
  const broken = brokenAxis(scale, spec, place);
  const heading = titleHeight(title) + broken.length * SIZE.small * LINE_HEIGHT;
  const key = legend(
    [...greyNames(grey), ...carriedForward(curves, spec, place)],
    width - 8,
    place,
  );
  const lasts = own.map(({ dots }) => (dots.length > 0 ? write(dots.at(-1)!.y, format) : ''));
  const left = widest(tickLabels(scale, format), SIZE.tick, measure) + 16;
  const gutter = widest(lasts, SIZE.tick, measure, true) + (wide ? 34 : 26);
  // Where there are grey lines only, they have a panel of their own.
  const count = Math.max(1, own.length);
  const room = width - left;
  const comfortable = wide ? COMFORTABLE.wide : COMFORTABLE.narrow;
  const columns = Math.max(
    1,
    Math.min(count, Math.floor(width / comfortable), Math.floor(room / (gutter + NARROWEST))),
  );
  const size = wide ? SIZE.label : SIZE.tick;
  const names = own.map((curve) =>
    wrap(curve.series.name, room / columns - 12, size, measure, { bold: isFocus(curve), most: 2 }),
  );
  const panels = panelsOf(count, {
    width: room,
    columns,
    height: (each) => Math.round(Math.max(wide ? 130 : 100, Math.min(each * 0.62, 220))),
    head: Math.max(0, ...names.map((each) => each.length)) * size * LINE_HEIGHT + 14,
    gutter,
    foot: 28,
    // The lowest of many rows may be a screen away.
    everyRow: (rows) => rows > 3,
  });
  const content = panels.boxes.map<Multiple>((_, i) => ({
    curves: [...grey, ...own.slice(i, i + 1)],
    own: own[i],
    names: names[i] ?? [],
    last: lasts[i] ?? '',
  }));
  const margin = { top: heading + key.height + 2, right: 0, bottom: 30, left };
  return {
    height: margin.top + panels.height + margin.bottom,
    margin,
    options: {
      chart: { type: 'line' },
      ...strokes(
        content.flatMap((each, i) =>
          each.curves.map((curve) => moved(curve, onCanvas(panels, i, time, scale))),
        ),
        palette.paper,
        wide ? 3.5 : 3,
      ),
      ...canvasAxes(panels),
    },
    decorate: (plot) => {
      const drawn = decorateMultiples(content, panels, plot, { time, scale, size }, spec, place);
      return {
        ...drawn,
        behind: [
          ...titleShapes(title, 0, 0, place),
          ...brokenShapes(broken, titleHeight(title), place),
          ...key.at(4, heading),
          ...drawn.behind,
        ],
      };
    },
  };
}

/** Told apart by dashes as far as there are any. */
function greyLines(curves: Curve[]): Curve[] {
  const few = curves.length <= GREY_DASHES.length;
  return curves.map((curve, i) => ({
    ...curve,
    look: { ...curve.look, dash: few ? GREY_DASHES[i]! : 0, width: few ? 1.75 : curve.look.width },
  }));
}

/** Lines that look alike share a symbol. */
function greyNames(curves: Curve[]): LegendItem[] {
  const drawn = curves.filter(({ dots }) => dots.length > 0);
  const [first] = drawn;
  return first && drawn.length > GREY_DASHES.length
    ? [
        {
          name: drawn.map(({ series }) => series.name).join(', '),
          look: first.look,
          symbol: 'rule',
        },
      ]
    : drawn.map(({ series, look }) => ({ name: series.name, look, symbol: 'rule' }));
}

/** The focus stands out; the line of a panel needs no dash, having the panel to itself. */
function weighted(curve: Curve): Curve {
  return { ...curve, look: { ...curve.look, dash: 0, width: isFocus(curve) ? 4 : 2.25 } };
}

function moved(curve: Curve, to: (x: number, y: number) => { x: number; y: number }): Curve {
  return {
    ...curve,
    runs: curve.runs.map((run) => ({
      ...run,
      dots: run.dots.map((dot) => ({ ...dot, ...to(dot.x, dot.y) })),
    })),
  };
}
