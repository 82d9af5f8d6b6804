import type ApexCharts from 'apexcharts';
import type { ApexOptions } from 'apexcharts';
import { planFor } from './kinds';
import { paint } from './paint';
import { paletteOf } from './palette';
import type { Decoration, Place, Plan, Rectangle } from './plan';
import type { Kind, Spec } from './spec';

/** One chart in one element, from the first drawing to the last. */
export class Drawing {
  readonly #container: HTMLElement;
  #chart: ApexCharts | null = null;
  #kind: Kind | null = null;
  #decoration: Decoration | null = null;
  #destroyed = false;

  constructor(container: HTMLElement) {
    this.#container = container;
  }

  get decoration(): Decoration | null {
    return this.#decoration;
  }

  get svg(): SVGSVGElement | null {
    return this.#container.querySelector<SVGSVGElement>('svg.apexcharts-svg');
  }

  /** Draws the figure, or what has changed of it. The drawings of one element must not overlap. */
  async draw(spec: Spec, width: number): Promise<void> {
    const { default: Charts } = await import('apexcharts');
    if (this.#destroyed) {
      return;
    }
    const place = placeIn(this.#container, width);
    const plan = planFor(spec, place);
    const options = optionsOf(plan, width);
    this.#decoration = null;
    // An update to no series would leave the old ones on the screen.
    if (this.#chart && this.#kind === spec.kind && plan.options.series?.length) {
      await this.#chart.updateOptions(options, false, false, false);
    } else {
      this.clear();
      this.#chart = new Charts(this.#container, options);
      this.#kind = spec.kind;
      await this.#chart.render();
    }
    if (this.#destroyed) {
      this.clear();
      return;
    }
    this.#decorate(plan, place);
  }

  /** Takes the chart away. */
  clear(): void {
    this.#decoration = null;
    this.#kind = null;
    const chart = this.#chart;
    this.#chart = null;
    chart?.destroy();
    this.#container.replaceChildren();
    this.#container.removeAttribute('style');
  }

  destroy(): void {
    this.#destroyed = true;
    this.clear();
  }

  #decorate(plan: Plan, place: Place): void {
    const { svg } = this;
    if (!svg || !this.#chart) {
      return;
    }
    svg.querySelectorAll('.kb-behind, .kb-front').forEach((old) => old.remove());
    showWholeMarkers(svg);
    const plot = plotOf(this.#chart);
    const decoration = plan.decorate(plot);
    svg.prepend(paint(decoration.behind, 'kb-behind'));
    svg.append(paint(decoration.front, 'kb-front'));
    // Paper is narrower than most screens: with a view box the print shrinks instead of being cut.
    svg.setAttribute('viewBox', `0 0 ${place.width} ${plan.height}`);
    svg.setAttribute('aria-hidden', 'true');
    svg.setAttribute('focusable', 'false');
    this.#decoration = decoration;
  }
}

function placeIn(element: Element, width: number): Place {
  const font = getComputedStyle(element).fontFamily || 'sans-serif';
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return {
    width,
    palette: paletteOf(element),
    measure: (words, size, bold = false) => {
      const key = `${size}${bold ? 'b' : ''}${words}`;
      let measured = known.get(key);
      if (measured === undefined) {
        if (context) {
          context.font = `${bold ? 600 : 400} ${size}px ${font}`;
        }
        measured = context ? context.measureText(words).width : words.length * size * 0.56;
        known.set(key, measured);
      }
      return measured;
    },
  };
}

/** ApexCharts cuts the markers of the first and the last year in two. */
function showWholeMarkers(svg: SVGSVGElement): void {
  const room = 8;
  svg
    .querySelectorAll<SVGRectElement>('clipPath[id^="gridRectMarkerMask"] rect')
    .forEach((rect) => {
      if (rect.dataset['widened'] === undefined) {
        rect.dataset['widened'] = '';
        const { x, y, width, height } = rect.getBBox();
        rect.setAttribute('x', `${x - room}`);
        rect.setAttribute('y', `${y - room}`);
        rect.setAttribute('width', `${width + 2 * room}`);
        rect.setAttribute('height', `${height + 2 * room}`);
      }
    });
}

/** Where ApexCharts has put the plot: it knows of margins that aren't in the options. */
function plotOf(chart: ApexCharts): Rectangle {
  const { globals } = (chart as unknown as { w: { globals: Record<string, number> } }).w;
  return {
    left: globals['translateX'] ?? 0,
    top: globals['translateY'] ?? 0,
    width: globals['gridWidth'] ?? 0,
    height: globals['gridHeight'] ?? 0,
  };
}

/**
 * All that is common to the kinds. `responsive` isn't used, nor ApexCharts' own resizing: both leak
 * (apexcharts #5148, #5028).
 */
function optionsOf(plan: Plan, width: number): ApexOptions {
  const { options } = plan;
  return {
    ...options,
    chart: {
      ...options.chart,
      width,
      height: plan.height,
      fontFamily: 'inherit',
      background: 'transparent',
      parentHeightOffset: 0,
      offsetX: 0,
      offsetY: 0,
      animations: { enabled: false },
      // Without axes of its own the plot fills what's inside the margins, to the pixel.
      sparkline: { enabled: true },
      toolbar: { show: false },
      zoom: { enabled: false },
      selection: { enabled: false },
      redrawOnParentResize: false,
      redrawOnWindowResize: false,
    },
    legend: { show: false },
    tooltip: { enabled: false },
    dataLabels: { enabled: false },
    states: {
      hover: { filter: { type: 'none' } },
      active: { filter: { type: 'none' } },
    },
    grid: {
      show: false,
      padding: plan.margin,
    },
    xaxis: {
      ...options.xaxis,
      labels: { show: false },
      axisBorder: { show: false },
      axisTicks: { show: false },
      crosshairs: { show: false },
      tooltip: { enabled: false },
    },
    yaxis: {
      ...options.yaxis,
      show: false,
      labels: { show: false },
      axisBorder: { show: false },
      axisTicks: { show: false },
    },
  };
}
