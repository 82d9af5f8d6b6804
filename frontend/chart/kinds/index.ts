import type { Place, Plan, Planner } from '../plan';
import type { Palette } from '../palette';
import { highlightOf, isSummaryRole, type Kind, type Role, type Spec } from '../spec';
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
  return PLANNERS[spec.kind](
    spec,
    fades(spec) ? { ...place, palette: faded(place.palette, spec.kind) } : place,
  );
}

/**
 * Whether what is not highlighted goes grey: not where colours tell parts or several bars apart, nor
 * where a panel is about each.
 */
function fades(spec: Spec): boolean {
  const told =
    spec.kind === 'STACKED' ||
    spec.kind === 'MULTIPLES' ||
    (spec.kind === 'BAR' && spec.series.length > 1);
  return !told && spec.series.some(({ points }) => points.some((point) => highlightOf(point) > 0));
}

/** What a figure of lines about one municipality draws of it: no highlight takes its colour. */
const ABOUT: readonly Role[] = ['STAFFING', 'FUNDING', 'FIRST'];

/** Marker and dash stay, so that groups can still be told apart. */
function faded(palette: Palette, kind: Kind): Palette {
  const { colour, ink } = palette.role('CONTEXT');
  const stays = (role: Role): boolean =>
    isSummaryRole(role) || (kind === 'LINE' && ABOUT.includes(role));
  return {
    ...palette,
    role: (role) => (stays(role) ? palette.role(role) : { ...palette.role(role), colour, ink }),
  };
}
