import type { ApexOptions } from 'apexcharts';
import { CARRIED_DASH } from '../symbols';
import type { Curve, Run } from './curves';

/**
 * The curves as ApexCharts draws them: each run of a curve is a series of its own.
 *
 * @param size of the markers of the lines that aren't grey
 */
export function strokes(curves: Curve[], paper: string, size = 4.5): ApexOptions {
  const runs = curves.flatMap((curve) => curve.runs.map((run) => ({ curve, run })));
  return {
    series: runs.map(({ curve, run }) => ({
      name: curve.series.name,
      data: run.dots.map((dot) => ({ x: dot.x, y: dot.y })),
    })),
    colors: runs.map(({ curve }) => curve.look.colour),
    stroke: {
      curve: 'straight',
      lineCap: 'butt',
      width: runs.map(({ curve }) => curve.look.width),
      dashArray: runs.map(({ curve, run }) => (run.dashed ? CARRIED_DASH : curve.look.dash)),
    },
    markers: markersOf(runs, paper, size),
    fill: { type: 'solid', opacity: 1 },
  };
}

/** Grey lines have none but where a value stands alone; a hollow one is an uncertain value. */
function markersOf(runs: { curve: Curve; run: Run }[], paper: string, size: number): ApexMarkers {
  return {
    size: runs.map(({ curve, run }) => (!curve.context ? size : run.dots.length === 1 ? 3 : 0)),
    shape: runs.map(({ curve }) => curve.look.marker),
    strokeWidth: 2,
    strokeColors: runs.map(({ curve }) => curve.look.colour),
    hover: { sizeOffset: 0 },
    discrete: runs.flatMap(({ curve, run }, seriesIndex) =>
      run.dots.flatMap((dot, dataPointIndex) =>
        dot.hollow && !curve.context
          ? [
              {
                seriesIndex,
                dataPointIndex,
                fillColor: paper,
                strokeColor: curve.look.colour,
                size: size + 0.5,
                shape: curve.look.marker,
              },
            ]
          : [],
      ),
    ),
  };
}
