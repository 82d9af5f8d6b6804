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
    const table = document.createElement('table');
    table.createCaption().textContent = content.caption;
    const head = table.createTHead().insertRow();
    for (const column of content.table.columns) {
      const cell = document.createElement('th');
      cell.scope = 'col';
      cell.textContent = column.title;
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
    const link = document.createElement('a');
    link.href = `kommune/${area}${this.query}`;
    link.textContent = name;
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
      const element = document.createElement(index === 0 ? 'th' : 'td');
      if (index === 0) {
        element.setAttribute('scope', 'row');
      }
      element.classList.toggle('numeric', columns[index]?.numeric ?? false);
      element.classList.toggle('focus', columns[index]?.focus ?? false);
      element.append(/^\d{4}$/.test(cell.area) ? this.link(cell.text, cell.area) : cell.text);
      if (cell.remark) {
        const remark = document.createElement('small');
        remark.textContent = ` ${cell.remark}`;
        element.append(remark);
      }
      line.append(element);
    });
  }
}

customElements.define('kb-table', KbTable);
