import { SVG } from '../dom';
import type { Place, Shape } from './plan';
import { LINE_HEIGHT } from './shapes';
import type { Spec } from './spec';
import { wrap } from './wrapping';

/** The same for everyone, whatever screen the image is made on. */
const WIDTH = 960;
const PADDING = 28;

/** How generated values are marked. Nothing else is yellow. */
const MARK = { size: 19, height: 40, stripe: 7, yellow: '#f2bd00', pale: '#fff1b8' };

/** The width of what stands between the title and the notes. */
export const INNER = WIDTH - 2 * PADDING;

/** Found or replaced by a like one everywhere. The chart is measured in it before it's written. */
export const FONT = "Arial, Helvetica, 'Liberation Sans', sans-serif";

/** What an image shows of a figure: SVG elements, {@link INNER} wide. */
export interface Body {
  content: string;
  height: number;
}

/** What of a figure an image tells, whatever draws its body. */
type Pictured = Omit<Spec, 'kind' | 'series' | 'words'> & {
  words: Record<'generated' | 'source', string>;
};

/**
 * A stand-alone image of a figure, with all that it must not be parted from.
 *
 * @param body null where there is nothing to draw
 */
export function composeSvg(spec: Pictured, body: Body | null): string {
  const measure = measurer();
  const parts: string[] = [];
  let y = PADDING;

  const write = (words: string, size: number, fill: string, bold = false): void => {
    for (const line of wrap(words, INNER, size, measure, { bold })) {
      y += size * LINE_HEIGHT;
      parts.push(
        `<text x="${PADDING}" y="${y.toFixed(1)}" font-size="${size}" font-weight="${bold ? 700 : 400}" fill="${fill}">${escape(line)}</text>`,
      );
    }
  };

  if (spec.illustration) {
    parts.push(tagAndRail(spec.words.generated, measure));
    y += 24;
  }
  write(spec.title, 21, '#1f2933', true);
  if (spec.selection) {
    y += 3;
    write(spec.selection, 14, '#3e4c59');
  }
  y += 18;
  if (body) {
    parts.push(`<g transform="translate(${PADDING} ${y.toFixed(1)})">${body.content}</g>`);
    y += body.height + 10;
  }
  for (const note of spec.notes) {
    write(note, 12.5, '#3e4c59');
    y += 4;
  }
  y += 4;
  for (const source of spec.sources) {
    write(`${spec.words.source}: ${source}`, 12.5, '#52606d');
    y += 2;
  }
  if (spec.address) {
    write(absolute(spec.address), 12.5, '#52606d');
  }
  const height = Math.ceil(y + PADDING);
  return (
    `<svg xmlns="${SVG}" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="${escape(FONT)}">` +
    `<title>${escape(spec.title)}</title><desc>${escape(spec.description)}</desc>` +
    `<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>${parts.join('')}</svg>`
  );
}

/**
 * The mark of generated values, along the upper edge: a word for those who read, and a hatched rail
 * that is seen where the word is too small. It stands in the margin, where it meets no number.
 */
function tagAndRail(word: string, measure: Place['measure']): string {
  const { size, height, yellow, pale, stripe } = MARK;
  const tag = Math.ceil(PADDING + measure(word, size, true) + PADDING);
  const stripes: string[] = [];
  // The first ones begin behind the tag, the last ones end at the edge of the picture.
  for (let x = tag - height; x < WIDTH; x += 2 * stripe) {
    stripes.push(`M${x} ${height}l${height} ${-height}h${stripe}l${-height} ${height}z`);
  }
  return (
    `<rect x="0" y="0" width="${WIDTH}" height="${height}" fill="${pale}"/>` +
    `<path d="${stripes.join('')}" fill="${yellow}"/>` +
    `<rect x="0" y="0" width="${tag}" height="${height}" fill="${yellow}"/>` +
    `<text x="${PADDING}" y="27" font-size="${size}" font-weight="700" fill="#17212b">${escape(word)}</text>`
  );
}

/** In a file there's no page that an address could be relative to. */
function absolute(address: string): string {
  return address.startsWith('/') ? location.origin + address : address;
}

/** Shapes as the text of a file. */
export function written(shapes: readonly Shape[]): string {
  return shapes
    .map(({ tag, attributes, text }) => {
      const all = Object.entries(attributes).map(
        ([name, value]) => ` ${name}="${escape(String(value))}"`,
      );
      return `<${tag}${all.join('')}>${escape(text ?? '')}</${tag}>`;
    })
    .join('');
}

/** The image at twice its size, sharp on screens and in print. */
async function toPng(svg: string): Promise<Blob> {
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

/** Saves an image on the reader's machine. */
export async function saveAs(svg: string, type: 'svg' | 'png', fileName: string): Promise<void> {
  save(
    type === 'png' ? await toPng(svg) : new Blob([svg], { type: 'image/svg+xml;charset=utf-8' }),
    fileName,
  );
}

function save(blob: Blob, fileName: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // Not at once: the browser has only begun to read it.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Measures in the font of the image, or in another. */
export function measurer(font = FONT): Place['measure'] {
  const context = document.createElement('canvas').getContext('2d');
  return (words, size, bold = false) => {
    if (!context) {
      return words.length * size * 0.6;
    }
    context.font = `${bold ? 700 : 400} ${size}px ${font}`;
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
