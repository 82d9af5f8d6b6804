import { element } from '../dom';
import { type Area, forgetAll, remember, remembered, same } from './kept';

interface Words {
  heading: string;
  add: string;
  forget: string;
  forgotten: string;
}

/** The own areas of earlier visits, each with a button that puts it on the page again. */
class KbKeptAreas extends HTMLElement {
  private text: Words | undefined;
  private shown: Area[] = [];

  set words(words: Words) {
    this.text = words;
    this.draw();
  }

  /** The areas that are on the page. */
  set present(areas: Area[]) {
    this.shown = areas;
    this.draw();
  }

  keep(area: Area): void {
    remember(area);
    this.draw();
  }

  private draw(told = ''): void {
    const words = this.text;
    const others = remembered().filter((area) => !this.shown.some((it) => same(it, area)));
    if (!words || (others.length === 0 && !told)) {
      this.replaceChildren();
      return;
    }
    const status = element('p', '', told);
    status.setAttribute('role', 'status');
    if (others.length === 0) {
      this.replaceChildren(status);
      return;
    }
    const list = element('ul', '', ...others.map((area) => this.item(area, words)));
    const forget = element('button', '', words.forget);
    forget.type = 'button';
    forget.addEventListener('click', () => {
      forgetAll();
      this.draw(words.forgotten);
    });
    this.replaceChildren(element('h3', '', words.heading), list, forget);
  }

  private item(area: Area, words: Words): HTMLLIElement {
    const add = element('button', '', words.add);
    add.type = 'button';
    add.setAttribute('aria-label', `${words.add}: ${area.name}`);
    add.addEventListener('click', () =>
      this.dispatchEvent(new CustomEvent('area-wanted', { detail: area })),
    );
    return element('li', '', area.name, add);
  }
}

customElements.define('kb-kept-areas', KbKeptAreas);
