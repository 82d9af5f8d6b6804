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
    const status = document.createElement('p');
    status.setAttribute('role', 'status');
    status.textContent = told;
    if (others.length === 0) {
      this.replaceChildren(status);
      return;
    }
    const heading = document.createElement('h3');
    heading.textContent = words.heading;
    const list = document.createElement('ul');
    list.append(...others.map((area) => this.item(area, words)));
    const forget = document.createElement('button');
    forget.type = 'button';
    forget.textContent = words.forget;
    forget.addEventListener('click', () => {
      forgetAll();
      this.draw(words.forgotten);
    });
    this.replaceChildren(heading, list, forget);
  }

  private item(area: Area, words: Words): HTMLLIElement {
    const item = document.createElement('li');
    const add = document.createElement('button');
    add.type = 'button';
    add.textContent = words.add;
    add.setAttribute('aria-label', `${words.add}: ${area.name}`);
    add.addEventListener('click', () =>
      this.dispatchEvent(new CustomEvent('area-wanted', { detail: area })),
    );
    item.append(area.name, add);
    return item;
  }
}

customElements.define('kb-kept-areas', KbKeptAreas);
