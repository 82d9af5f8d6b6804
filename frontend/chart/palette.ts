import type { Role } from './spec';

/** The marker shapes of ApexCharts that are told apart when small. */
export type Marker = 'circle' | 'square' | 'diamond' | 'triangle';

/**
 * How a series looks. Hue, lightness, dash and marker all differ, so that the series are told
 * apart by the colour blind and in grey print.
 */
export interface Look {
  colour: string;
  /** The colour made dark enough for words: at least 4.5:1 on white. */
  ink: string;
  /**
   * 0 is a solid line; otherwise the length of the dashes. Never as short as dots: those are the
   * mark of a value carried forward.
   */
  dash: number;
  width: number;
  marker: Marker;
  /** Hatched: what isn't a step of the scale it stands beside. */
  hatched?: boolean;
  /** How opaque what's between the edges of a band is. */
  density?: number;
}

export interface Palette {
  role(role: Role): Look;
  /** The look of highlight 1–4. */
  highlight(highlight: number): Look;
  text: string;
  muted: string;
  grid: string;
  axis: string;
  paper: string;
}

/*
 * Contrast with white is at least 3:1, CONTEXT just so: it is there to stand back. Lightness (L*
 * of CIELAB, 0–100) is given where it has to tell a group of series apart.
 */
const ROLES: Record<Role, Omit<Look, 'ink'>> = {
  STAFFING: { colour: '#0b5c73', dash: 0, width: 3, marker: 'circle' }, // L 36
  FUNDING: { colour: '#b8740f', dash: 0, width: 3, marker: 'square' }, // L 55
  FUNDING_SECOND: { colour: '#6b3d0a', dash: 5, width: 3, marker: 'triangle' }, // L 31
  SIZE_SMALL: { colour: '#978700', dash: 5, width: 3, marker: 'triangle' }, // L 56
  SIZE_MEDIUM: { colour: '#8250b8', dash: 8, width: 3, marker: 'square' }, // L 44
  SIZE_LARGE: { colour: '#14325c', dash: 0, width: 3, marker: 'circle' }, // L 21
  FIRST: { colour: '#1769aa', dash: 0, width: 3, marker: 'circle' }, // L 43
  SECOND: { colour: '#cf7629', dash: 8, width: 3, marker: 'square' }, // L 58
  THIRD: { colour: '#3d2a66', dash: 14, width: 3, marker: 'triangle' }, // L 22
  EMPHASIS: { colour: '#b3124a', dash: 0, width: 3, marker: 'circle' }, // L 39
  EMPHASIS_SECOND: { colour: '#2f86d1', dash: 8, width: 3, marker: 'square' }, // L 54
  CONTEXT: { colour: '#87919b', dash: 0, width: 1.25, marker: 'circle' },
  BENCHMARK: { colour: '#4a4a55', dash: 5, width: 2, marker: 'diamond' },
  TREND: { colour: '#14202b', dash: 0, width: 2.5, marker: 'circle' }, // L 12
  BAND_OUTER: { colour: '#7688a0', dash: 6, width: 1.25, marker: 'circle', density: 0.13 }, // L 56
  BAND_INNER: { colour: '#4a617e', dash: 0, width: 1.25, marker: 'circle', density: 0.22 }, // L 40
  RATING_LOW: { colour: '#8c2d19', dash: 0, width: 3, marker: 'triangle' },
  RATING_MEDIUM: { colour: '#c97b25', dash: 14, width: 3, marker: 'diamond' },
  RATING_RELATIVELY_HIGH: { colour: '#4b90b5', dash: 8, width: 3, marker: 'square' },
  RATING_HIGH: { colour: '#1b4f82', dash: 0, width: 3, marker: 'circle' },
  RATING_CANNOT_BE_ASSESSED: {
    colour: '#6c7680',
    dash: 5,
    width: 2,
    marker: 'diamond',
    hatched: true,
  },
};

const HIGHLIGHTS: readonly Omit<Look, 'ink'>[] = [
  { colour: '#c2185b', dash: 0, width: 3, marker: 'circle' },
  { colour: '#0057b8', dash: 8, width: 3, marker: 'square' },
  { colour: '#1b7a3d', dash: 14, width: 3, marker: 'diamond' },
  { colour: '#b34700', dash: 5, width: 3, marker: 'triangle' },
];

/** Reads the page's colours, such as `--kb-size-small` and `--kb-highlight-1`. */
export function paletteOf(element: Element): Palette {
  const style = getComputedStyle(element);
  const read = (name: string, fallback: string): string =>
    style.getPropertyValue(`--kb-${name}`).trim() || fallback;
  return {
    role: (role) => {
      const look = ROLES[role] ?? ROLES.FIRST;
      return inked(look, read(role.toLowerCase().replaceAll('_', '-'), look.colour));
    },
    highlight: (highlight) => {
      const look = HIGHLIGHTS[(highlight - 1) % HIGHLIGHTS.length]!;
      return inked(look, read(`highlight-${highlight}`, look.colour));
    },
    text: read('chart-text', '#1f2933'),
    muted: read('chart-muted', '#52606d'),
    grid: read('chart-grid', '#e1e5ea'),
    axis: read('chart-axis', '#6b7785'),
    paper: read('chart-paper', '#ffffff'),
  };
}

function inked(look: Omit<Look, 'ink'>, colour: string): Look {
  return { ...look, colour, ink: inkOf(colour) };
}

/** The same hue, darker until words in it are read easily on white. */
function inkOf(colour: string): string {
  let channels = channelsOf(colour);
  if (!channels) {
    return '#1f2933';
  }
  while (contrastWithWhite(channels) < 4.6) {
    channels = channels.map((channel) => Math.floor(channel * 0.97));
  }
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** Black or white, whichever is read more easily on this colour. */
export function textOn(colour: string): string {
  const channels = channelsOf(colour);
  return !channels || contrastWithWhite(channels) >= 4.5 ? '#ffffff' : '#101418';
}

/** Red, green and blue from 0 to 255; null for a colour written in another way. */
function channelsOf(colour: string): number[] | null {
  const channels = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  return channels && channels.slice(1).map((channel) => parseInt(channel, 16));
}

function contrastWithWhite(channels: number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}
