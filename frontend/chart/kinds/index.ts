import type { Place, Plan, Planner } from '../plan';
import type { Kind, Spec } from '../spec';
import { bar } from './bar';
import { dumbbell } from './dumbbell';
import { line } from './line';
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
};

export function planFor(spec: Spec, place: Place): Plan {
  return PLANNERS[spec.kind](spec, place);
}
