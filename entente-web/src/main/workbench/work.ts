// What the server is working on: after a moment a bar with what is being done, in words, and a
// button (or the Escape key) that ends it. The words are said to a screen reader once a phase; the bar
// carries the count.
import type {Step} from './server';

const MOMENT_MS = 400;
const byId = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;

export interface Work {
  tell(step: Step): void;
  end(): void;
}

export function working(say: (text: string) => void, stop: () => void): Work {
  const [panel, bar, doing, button] =
    [byId('work'), byId<HTMLProgressElement>('bar'), byId('doing'), byId<HTMLButtonElement>('stop')];
  let phase = '';
  const tell = (step: Step) => {
    const counted = step.total > 0;
    if (counted) Object.assign(bar, {max: step.total, value: step.done});
    else bar.removeAttribute('value');
    doing.textContent = step.phase + (counted ? ', ' + step.done + ' of ' + step.total : '');
    if (step.phase !== phase && !panel.hidden) say('Working: ' + step.phase + ' ...');
    phase = step.phase;
  };
  const escape = (e: KeyboardEvent) => { if (e.key === 'Escape' && !panel.hidden) stop(); };
  bar.removeAttribute('value');
  doing.textContent = 'working';
  const moment = setTimeout(() => { panel.hidden = false; }, MOMENT_MS);
  button.onclick = stop;
  addEventListener('keydown', escape);
  return {
    tell,
    end() {
      clearTimeout(moment);
      removeEventListener('keydown', escape);
      panel.hidden = true;
    },
  };
}
