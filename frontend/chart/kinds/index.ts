import type { Place, Plan, Planner } from '../plan';
import type { Kind, Spec } from '../spec';
import { bands } from './bands';
import { bar } from './bar';
import { dumbbell } from './dumbbell';
import { facets } from './facets';
import { line } from './line';
import { multiples } from './multiples';
import { scatter } from './scatter';
import { stacked } from './stacked';
import { strip } from './strip';

const PLANNERS: Record<Kind, Planner> = {
  LINE: line,
  BAR: bar,
  STACKED: stacked,
  DUMBBELL: dumbbell,
  STRIP: strip,
  SCATTER: scatter,
  MULTIPLES: multiples,
  FACETS: facets,
  BANDS: bands,
};

export function planFor(spec: Spec, place: Place): Plan {
  return PLANNERS[spec.kind](spec, place);
}
