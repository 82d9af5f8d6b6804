/** The framework's connection indicator with the words that the page carries. */
interface Indicator {
  onlineText: string;
}

const words = document.querySelector<HTMLElement>('[data-online-text]');
const indicator = (window as { Vaadin?: { connectionIndicator?: Indicator } }).Vaadin
  ?.connectionIndicator;
if (indicator && words?.dataset['onlineText']) {
  indicator.onlineText = words.dataset['onlineText'];
}

export {};
