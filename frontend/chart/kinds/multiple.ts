import { across, upward, verticalAxis, type Scale } from '../axes';
import type { Decoration, Hit, Place, Rectangle, Shape } from '../plan';
import { line, LINE_HEIGHT, SIZE, text } from '../shapes';
import type { Spec } from '../spec';
import type { Curve } from './curves';
import { panelAt, placed, type Panels } from './panels';
import { absence } from './values';
import { yearAt, type Target } from './year-hits';
import { yearLabels } from './years';

/** What a panel shows. */
export interface Multiple {
  /** All its lines, the grey ones first. */
  curves: Curve[];
  /** The line it's there for; none where there are grey ones only. */
  own: Curve | undefined;
  /** The lines of its title. */
  names: string[];
  /** The last value of its own line. */
  last: string;
}

interface Measure {
  time: Scale;
  scale: Scale;
  /** Of the titles. */
  size: number;
}

/** More grey lines than these aren't named all at once at the pointer. */
const FEW = 3;

/** Whether a panel is the one the others are seen against. */
export function isFocus(curve: Curve): boolean {
  return curve.series.role === 'EMPHASIS';
}

/** The axes, titles and last values of all panels. */
export function decorateMultiples(
  content: Multiple[],
  panels: Panels,
  plot: Rectangle,
  measure: Measure,
  spec: Spec,
  place: Place,
): Decoration {
  const { palette } = place;
  const boxes = placed(panels, plot);
  const targets = content.map((each, i) => targetsOf(each, boxes[i]!, measure));
  return {
    behind: boxes.flatMap((box, i) => axesOf(box, i, panels, measure, spec, place)),
    front: content.flatMap(({ own, names, last }, i) =>
      own
        ? [
            ...titleOf(own, names, boxes[i]!, measure.size, place),
            ...lastValue(own, last, boxes[i]!, measure, spec, place),
          ]
        : [],
    ),
    find: (px, py): Hit | null => {
      const panel = panelAt(boxes, px, py);
      const box = boxes[panel];
      const hit = box ? yearAt(targets[panel]!, px, py, box, spec, palette.text) : null;
      return hit && { ...hit, key: `${panel}/${hit.key}` };
    },
  };
}

function targetsOf({ curves }: Multiple, box: Rectangle, { time, scale }: Measure): Target[] {
  const x = across(box, time);
  const y = upward(box, scale);
  const many = curves.filter((curve) => curve.context).length > FEW;
  return curves
    .map((curve) => ({ ...curve, context: curve.context && many }))
    .flatMap((curve) => curve.dots.map((dot) => ({ x: x(dot.x), y: y(dot.y), curve, dot })));
}

function axesOf(
  box: Rectangle,
  panel: number,
  panels: Panels,
  { time, scale }: Measure,
  spec: Spec,
  place: Place,
): Shape[] {
  const { format } = spec.vertical;
  const right = box.left + box.width;
  const bottom = box.top + box.height;
  const hundred = upward(box, scale)(100);
  return [
    ...verticalAxis(box, scale, format, place).filter(
      ({ tag }) => panels.leads(panel) || tag !== 'text',
    ),
    ...(format === 'INDEX' && scale.min <= 100 && scale.max >= 100
      ? [line(box.left, hundred, right, hundred, place.palette.axis, 1.5)]
      : []),
    ...yearLabels(time, across(box, time), bottom + 18, right, place).filter(
      ({ tag }) => panels.grounded(panel) || tag !== 'text',
    ),
  ];
}

function titleOf(
  own: Curve,
  names: string[],
  box: Rectangle,
  size: number,
  { palette }: Place,
): Shape[] {
  const first = box.top - 11 - (names.length - 1) * size * LINE_HEIGHT;
  return names.flatMap((words, i) =>
    text(box.left, first + i * size * LINE_HEIGHT, words, {
      size,
      bold: isFocus(own),
      fill: isFocus(own) ? own.look.ink : palette.text,
    }),
  );
}

function lastValue(
  own: Curve,
  words: string,
  box: Rectangle,
  { time, scale }: Measure,
  spec: Spec,
  place: Place,
): Shape[] {
  const last = own.dots.at(-1);
  if (!last) {
    return absence(box, own.series.points, spec, place);
  }
  const wanted = upward(box, scale)(last.y) + SIZE.tick * 0.35;
  return text(
    across(box, time)(last.x) + 8,
    Math.max(box.top + 5, Math.min(wanted, box.top + box.height - 1)),
    words,
    { bold: true, fill: own.look.ink, halo: place.palette.paper },
  );
}
