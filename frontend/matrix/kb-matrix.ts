class KbMatrix extends HTMLElement {
  spec: unknown;
}
customElements.define('kb-matrix', KbMatrix);
