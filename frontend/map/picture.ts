import { type Body, composeSvg, INNER, measurer, written } from '../chart/export';
import { paletteOf } from '../chart/palette';
import { LINE_HEIGHT, text } from '../chart/shapes';
import { wrap } from '../chart/wrapping';
import { groundOf } from './ground';
import { legendOf, swatch, SWATCH } from './legend';
import { INK, patterns } from './look';
import { membersOf } from './members';
import { scene } from './scene';
import type { MapSpec } from './spec';

const LEGEND = 250;
const HEIGHT = 900;
const ROW = 24;
const PREFIX = 'map';

/** A stand-alone image of the map and its legend, with all that it must not be parted from. */
export async function image(spec: MapSpec, element: Element): Promise<string> {
  const members = membersOf(spec);
  if (members.length === 0) {
    return composeSvg(spec, null);
  }
  const { lay, others } = await groundOf(spec);
  const layout = lay({ width: INNER - LEGEND, height: HEIGHT });
  const palette = paletteOf(element);
  const layers = scene({
    layout,
    members: new Map(members.map((member) => [member.number, member])),
    prefix: PREFIX,
    near: spec.map.counties.length > 0,
    highlight: (step) => palette.highlight(step).colour,
    measure: measurer(),
  });
  const key = keyOf(spec, others);
  const body: Body = {
    content: `${serialized([patterns(PREFIX), ...layers])}<g transform="translate(${INNER - LEGEND + 12} 0)">${key.content}</g>`,
    height: Math.max(layout.height, key.height),
  };
  return composeSvg(spec, body);
}

/** The legend as it stands beside the map. */
function keyOf(spec: MapSpec, others: boolean): Body {
  const size = 13;
  const title = wrap(spec.vertical.title, LEGEND - 12, size, measurer(), { bold: true });
  const heading = title.flatMap((words, i) =>
    text(0, size * (1 + i * LINE_HEIGHT), words, { size, bold: true, fill: INK.text }),
  );
  const top = title.length * size * LINE_HEIGHT + 8;
  const entries = legendOf(spec, others);
  const rows = entries.map((entry, i) => {
    const words = [entry.words, entry.count && `(${entry.count})`].filter(Boolean).join(' ');
    const at = SWATCH.height / 2 + 4.5;
    return `<g transform="translate(0 ${top + i * ROW})">${serialized([swatch(entry, PREFIX)])}${written(
      wrap(words, LEGEND - 12 - SWATCH.width - 8, size, measurer(), { most: 1 }).flatMap((line) =>
        text(SWATCH.width + 8, at, line, { size, fill: INK.text }),
      ),
    )}</g>`;
  });
  return { content: written(heading) + rows.join(''), height: top + entries.length * ROW };
}

/** In a file the elements stand in that of the image, whose language they have. */
function serialized(elements: Element[]): string {
  const writer = new XMLSerializer();
  return elements.map((element) => writer.serializeToString(element)).join('');
}
