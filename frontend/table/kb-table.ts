import { element } from '../dom';

/** What the server gives: a caption, columns and rows of cells. */
interface Content {
  caption: string;
  table: {
    columns: { title: string; numeric: boolean; focus: boolean }[];
    rows: { text: string; remark: string; area: string; highlight: number }[][];
  };
  /** The query that the page of a municipality is opened with. */
  query: string;
}

/**
 * A plain, accessible table in the light DOM; what does not fit is scrolled to, by keyboard too.
 * All text is set as text, never as markup.
 */
class KbTable extends HTMLElement {
  private query = '';

  set content(content: Content) {
    this.query = content.query;
    const table = element('table');
    table.createCaption().textContent = content.caption;
    const head = table.createTHead().insertRow();
    for (const column of content.table.columns) {
      const cell = element('th', '', column.title);
      cell.scope = 'col';
      cell.classList.toggle('numeric', column.numeric);
      cell.classList.toggle('focus', column.focus);
      head.append(cell);
    }
    const body = table.createTBody();
    for (const row of content.table.rows) {
      this.addRow(body, row, content.table.columns);
    }
    this.replaceChildren(table);
    this.tabIndex = 0;
    this.setAttribute('role', 'region');
    this.setAttribute('aria-label', content.caption);
  }

  /** A municipality's name leads to its page with the same selection. */
  private link(name: string, area: string): HTMLAnchorElement {
    const link = element('a', '', name);
    link.href = `kommune/${area}${this.query}`;
    return link;
  }

  private addRow(
    body: HTMLTableSectionElement,
    row: Content['table']['rows'][number],
    columns: Content['table']['columns'],
  ) {
    const line = body.insertRow();
    const highlight = row[0]?.highlight ?? 0;
    if (highlight > 0) {
      line.dataset['highlight'] = String(highlight);
    }
    row.forEach((cell, index) => {
      const made = element(index === 0 ? 'th' : 'td');
      if (index === 0) {
        made.setAttribute('scope', 'row');
      }
      made.classList.toggle('numeric', columns[index]?.numeric ?? false);
      made.classList.toggle('focus', columns[index]?.focus ?? false);
      made.append(/^\d{4}$/.test(cell.area) ? this.link(cell.text, cell.area) : cell.text);
      if (cell.remark) {
        made.append(element('small', '', ` ${cell.remark}`));
      }
      line.append(made);
    });
  }
}

customElements.define('kb-table', KbTable);
