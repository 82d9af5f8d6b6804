import { element } from '../dom';

interface Words {
  copy: string;
  copied: string;
  byHand: string;
}

/** How long the button says that it has been done. */
const TOLD = 4000;

/**
 * Copies the address of the page. Where the browser does not let it, as on an address without
 * encryption, the address is shown, marked and ready to be copied by hand.
 */
class KbCopyLink extends HTMLElement {
  private readonly button = element('button');
  private readonly told = element('span');
  private readonly address = element('input');
  private text: Words | undefined;
  private timer = 0;

  constructor() {
    super();
    this.button.type = 'button';
    this.button.addEventListener('click', () => void this.copy());
    this.told.setAttribute('role', 'status');
    this.address.readOnly = true;
    this.address.hidden = true;
  }

  set words(words: Words) {
    this.text = words;
    this.button.textContent = words.copy;
    this.address.setAttribute('aria-label', words.byHand);
    this.replaceChildren(this.button, this.told, this.address);
  }

  disconnectedCallback(): void {
    window.clearTimeout(this.timer);
  }

  private async copy(): Promise<void> {
    window.clearTimeout(this.timer);
    try {
      await navigator.clipboard.writeText(window.location.href);
      this.address.hidden = true;
      this.told.textContent = this.text?.copied ?? '';
      this.timer = window.setTimeout(() => {
        this.told.textContent = '';
      }, TOLD);
    } catch {
      this.told.textContent = this.text?.byHand ?? '';
      this.address.value = window.location.href;
      this.address.hidden = false;
      this.address.select();
    }
  }
}

customElements.define('kb-copy-link', KbCopyLink);
