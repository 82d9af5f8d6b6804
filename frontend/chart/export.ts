import { Drawing } from './drawing';
import { SVG } from './paint';
import { LINE_HEIGHT } from './shapes';
import { hasNoPoints, type Spec } from './spec';
import { wrap } from './wrapping';

/** The same for everyone, whatever screen the image is made on. */
const WIDTH = 960;
const PADDING = 28;

/** Found or replaced by a like one everywhere. The chart is measured in it before it's written. */
const FONT = "Arial, Helvetica, 'Liberation Sans', sans-serif";

/** A stand-alone image of a figure, with all that it must not be parted from. */
export async function composeSvg(spec: Spec): Promise<string> {
  const measure = measurer();
  const inner = WIDTH - 2 * PADDING;
  const parts: string[] = [];
  let y = PADDING;

  const write = (words: string, size: number, fill: string, bold = false): void => {
    for (const line of wrap(words, inner, size, measure, { bold })) {
      y += size * LINE_HEIGHT;
      parts.push(
        `<text x="${PADDING}" y="${y.toFixed(1)}" font-size="${size}" font-weight="${bold ? 700 : 400}" fill="${fill}">${escape(line)}</text>`,
      );
    }
  };

  if (spec.illustration) {
    const word = spec.words['illustration'] ?? '';
    parts.push(
      `<rect x="0" y="0" width="${WIDTH}" height="40" fill="#5b2a86"/>`,
      `<text x="${PADDING}" y="27" font-size="19" font-weight="700" fill="#ffffff">${escape(word)}</text>`,
    );
    y += 24;
  }
  write(spec.title, 21, '#1f2933', true);
  y += 18;
  if (!hasNoPoints(spec)) {
    const chart = await drawApart(spec, inner);
    parts.push(`<g transform="translate(${PADDING} ${y.toFixed(1)})">${chart.content}</g>`);
    y += chart.height + 10;
  }
  for (const note of spec.notes) {
    write(note, 12.5, '#3e4c59');
    y += 4;
  }
  y += 4;
  for (const source of spec.sources) {
    write(source, 12.5, '#52606d');
    y += 2;
  }
  if (spec.address) {
    write(spec.address, 12.5, '#52606d');
  }
  const height = Math.ceil(y + PADDING);
  return (
    `<svg xmlns="${SVG}" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="${escape(FONT)}">` +
    `<title>${escape(spec.title)}</title><desc>${escape(spec.description)}</desc>` +
    `<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>${parts.join('')}</svg>`
  );
}

/** Draws the figure where it isn't seen, in the width and the font of the image. */
async function drawApart(spec: Spec, width: number): Promise<{ content: string; height: number }> {
  const container = document.createElement('div');
  container.setAttribute('aria-hidden', 'true');
  Object.assign(container.style, {
    position: 'fixed',
    left: '-10000px',
    top: '0',
    width: `${width}px`,
    fontFamily: FONT,
  });
  const canvas = document.createElement('div');
  container.append(canvas);
  document.body.append(container);
  const drawing = new Drawing(canvas);
  try {
    await drawing.draw(spec, width);
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

/** The image at twice its size, sharp on screens and in print. */
export async function toPng(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * 2;
  canvas.height = image.naturalHeight * 2;
  const context = canvas.getContext('2d');
  if (!context) {
    throw new Error('This browser makes no images');
  }
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The image is too large'))),
      'image/png',
    );
  });
}

export function save(blob: Blob, fileName: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // Not at once: the browser has only begun to read it.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

function measurer(): (words: string, size: number, bold?: boolean) => number {
  const context = document.createElement('canvas').getContext('2d');
  return (words, size, bold = false) => {
    if (!context) {
      return words.length * size * 0.6;
    }
    context.font = `${bold ? 700 : 400} ${size}px ${FONT}`;
    return context.measureText(words).width;
  };
}

function escape(words: string): string {
  return (
    words
      // Characters that no XML file may hold.
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
  );
}
