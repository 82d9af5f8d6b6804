import { Drawing } from './drawing';
import { FONT, INNER, type Body } from './export';
import { element, SVG } from '../dom';
import type { Spec } from './spec';

/** Draws the figure where it isn't seen, in the width and the font of the image. */
export async function drawApart(spec: Spec): Promise<Body> {
  const container = element('div');
  container.setAttribute('aria-hidden', 'true');
  Object.assign(container.style, {
    position: 'fixed',
    left: '-10000px',
    top: '0',
    width: `${INNER}px`,
    fontFamily: FONT,
  });
  const canvas = element('div');
  container.append(canvas);
  document.body.append(container);
  const drawing = new Drawing(canvas);
  try {
    await drawing.draw(spec, INNER);
    const { svg } = drawing;
    if (!svg) {
      throw new Error('Nothing was drawn');
    }
    const height = Number(svg.getAttribute('height'));
    return { content: standAlone(svg), height };
  } finally {
    drawing.destroy();
    container.remove();
  }
}

/** The attributes that mean something in a file; ApexCharts adds many of its own, some invalid. */
const KEPT =
  /^(id|d|x|y|x1|y1|x2|y2|cx|cy|r|rx|ry|width|height|points|viewBox|transform|fill|fill-opacity|fill-rule|stroke|stroke-.+|opacity|clip-path|font-size|font-weight|letter-spacing|text-anchor|patternUnits|patternTransform|clipPathUnits)$/;

/** What only means something on this page. */
const LEFT_OUT =
  'foreignObject, style, script, filter, .kb-ring, .apexcharts-xcrosshairs, .apexcharts-ycrosshairs, .apexcharts-ycrosshairs-hidden, .apexcharts-xaxis, .apexcharts-yaxis, .apexcharts-grid, .apexcharts-gridlines-horizontal, .apexcharts-gridlines-vertical, .apexcharts-grid-borders, .apexcharts-datalabels';

function standAlone(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  copy.querySelectorAll(LEFT_OUT).forEach((element) => element.remove());
  copy.querySelectorAll('*').forEach((element) => {
    for (const { name, value } of [...element.attributes]) {
      if (!KEPT.test(name) || value === '' || /NaN|undefined|null/.test(value)) {
        element.removeAttribute(name);
      }
    }
  });
  const serializer = new XMLSerializer();
  return [...copy.childNodes]
    .map((node) => serializer.serializeToString(node).replaceAll(` xmlns="${SVG}"`, ''))
    .join('');
}
