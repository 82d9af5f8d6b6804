/*
 * Rules without specificity, so that the page's own style sheets win. A constructed style sheet
 * needs no exception in a content security policy.
 */
const CSS = `
:where(kb-chart) { display: block; position: relative; min-width: 0; }
:where(kb-chart[data-empty]) { min-height: 0; }
:where(kb-chart .kb-canvas) { width: 100%; overflow: hidden; }
:where(kb-chart .kb-canvas svg) { display: block; user-select: none; }
:where(kb-chart[data-link] .kb-canvas) { cursor: pointer; }
:where(kb-chart .kb-tooltip) {
  position: absolute; z-index: 5; pointer-events: none; box-sizing: border-box;
  max-width: min(22rem, 100%); padding: 0.4rem 0.6rem; border-radius: 4px;
  background: #fff; color: #1f2933; border: 1px solid #9aa3ad;
  box-shadow: 0 2px 8px rgb(0 0 0 / 18%); font-size: 0.8125rem; line-height: 1.35;
}
:where(kb-chart .kb-tooltip[hidden]) { display: none; }
:where(kb-chart .kb-tooltip strong) { display: block; }
:where(kb-chart .kb-tooltip div) { display: flex; gap: 0.4rem; align-items: baseline; }
:where(kb-chart .kb-tooltip i) { flex: none; width: 0.6rem; height: 0.6rem; border-radius: 2px; }
:where(kb-chart .kb-tooltip span) { flex: auto; }
:where(kb-chart .kb-tooltip b) { flex: none; max-width: 60%; text-align: right; }
@media print {
  :where(kb-chart .kb-tooltip) { display: none; }
  kb-chart .kb-canvas > div, kb-chart .apexcharts-canvas {
    width: auto !important; height: auto !important; min-height: 0 !important; break-inside: avoid;
  }
  kb-chart .kb-canvas svg { max-width: 100%; height: auto; }
}
`;

let installed = false;

export function installStyles(): void {
  if (!installed) {
    installed = true;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(CSS);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }
}
