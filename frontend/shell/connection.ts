/**
 * Gives the framework's connection indicator the words of the page: its own are English, and screen
 * readers find them even while it is hidden.
 */
class ConnectionWords extends HTMLElement {
  static readonly observedAttributes = ['online'];

  attributeChangedCallback(_name: string, _before: string | null, online: string | null): void {
    const vaadin = (window as { Vaadin?: { connectionIndicator?: { onlineText: string } } }).Vaadin;
    if (vaadin?.connectionIndicator && online) {
      vaadin.connectionIndicator.onlineText = online;
    }
  }
}

customElements.define('kb-connection-words', ConnectionWords);
