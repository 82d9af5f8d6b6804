/**
 * One chart is drawn per task, so that a page with ten of them still answers while they appear.
 * `setTimeout`, not `requestAnimationFrame`: the latter stands still in a tab in the background.
 */
const waiting: (() => Promise<void>)[] = [];
let running = false;

export function enqueue(job: () => Promise<void>): void {
  waiting.push(job);
  if (!running) {
    running = true;
    setTimeout(next, 0);
  }
}

async function next(): Promise<void> {
  const job = waiting.shift();
  try {
    await job?.();
  } catch (error) {
    console.error('kb-chart', error);
  } finally {
    running = waiting.length > 0;
    if (running) {
      setTimeout(next, 0);
    }
  }
}
