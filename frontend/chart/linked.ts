/**
 * Keeps the figure that the address names in view while the page is still growing: the browser
 * looks for it before the server has sent it, and every chart drawn above it moves it. Stops as
 * soon as the reader moves.
 */
let following = location.hash.length > 1;

const stop = (): void => {
  following = false;
};
for (const event of ['wheel', 'touchstart', 'keydown', 'pointerdown']) {
  addEventListener(event, stop, { once: true, passive: true });
}

/** To be called after anything has changed the height of the page. */
export function keepLinkedInView(): void {
  if (following) {
    document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
  }
}
