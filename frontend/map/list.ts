import { element } from '../dom';
import { hollowWord, isHollow, isNumber } from '../chart/spec';
import { pictureOf } from './legend';
import { fillOf } from './look';
import { isAboutReporting, type Member } from './members';
import { type MapSpec, saidOf } from './spec';

const DOT = { width: 12, height: 12 };

/**
 * Everybody on the map by value, each a link to its profile; those without a value last, with the
 * reason. One stop for the tab key: the arrows go from row to row.
 */
export class List {
  readonly element = element('div', 'kb-map-list');
  readonly #rows = new Map<string, HTMLAnchorElement>();
  readonly #list = element('ol');
  #current: HTMLAnchorElement | null = null;
  #at: HTMLAnchorElement | null = null;

  constructor(spec: MapSpec, members: Member[], prefix: string) {
    const words = spec.words[isAboutReporting(spec) ? 'map_list_reporting' : 'map_list'];
    const title = element('p', '', words);
    title.id = `${prefix}-list`;
    this.#list.setAttribute('aria-labelledby', title.id);
    for (const member of members) {
      const link = this.#link(spec, member, prefix);
      this.#rows.set(member.number, link);
      this.#list.append(element('li', '', link));
    }
    this.#makeCurrent(this.#list.querySelector('a'));
    this.#list.addEventListener('keydown', this.#onKey);
    this.#list.addEventListener('focusin', (event) => {
      this.#makeCurrent((event.target as Element).closest('a'));
    });
    this.element.append(title, this.#list);
  }

  #link(spec: MapSpec, member: Member, prefix: string): HTMLAnchorElement {
    const link = element('a');
    link.href = `kommune/${member.number}${spec.map.query}`;
    link.dataset['number'] = member.number;
    link.tabIndex = -1;
    const carried = isHollow(member.point) && isNumber(member.point.y);
    // Of one county all would say the same.
    const note = spec.map.counties.length === 1 ? saidOf(member.point) : (member.point.note ?? '');
    const name = element('span', '', `${member.name} `, element('small', '', note));
    if (carried) {
      const mark = `${note ? ' · ' : ''}${hollowWord(spec, [member.point])}`;
      name.append(element('small', '', mark));
    }
    link.append(
      pictureOf({ fill: fillOf(member.class), carried }, prefix, DOT),
      name,
      element('b', '', member.words),
    );
    return link;
  }

  /** The number of the row that an event is about. */
  static numberAt(event: Event): string {
    return (event.target as Element).closest<HTMLElement>('[data-number]')?.dataset['number'] ?? '';
  }

  /** Marks a row as the one that is pointed at on the map, and brings it into view. */
  mark(number: string, intoView: boolean): void {
    this.#at?.classList.remove('kb-at');
    this.#at = this.#rows.get(number) ?? null;
    this.#at?.classList.add('kb-at');
    const row = this.#at?.parentElement;
    if (row && intoView) {
      const { scrollTop, clientHeight } = this.#list;
      const top = row.offsetTop - this.#list.offsetTop;
      if (top < scrollTop || top + row.offsetHeight > scrollTop + clientHeight) {
        this.#list.scrollTop = top - clientHeight / 2;
      }
    }
  }

  /** Puts the keyboard on the row of this number, or on the first. */
  focus(number: string): void {
    (this.#rows.get(number) ?? this.#current)?.focus();
  }

  #makeCurrent(link: HTMLAnchorElement | null): void {
    if (link) {
      this.#current?.setAttribute('tabindex', '-1');
      link.tabIndex = 0;
      this.#current = link;
    }
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const rows = [...this.#rows.values()];
    const at = rows.indexOf(event.target as HTMLAnchorElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
    if (next !== undefined && rows[next]) {
      event.preventDefault();
      rows[next].focus();
    }
  };
}
