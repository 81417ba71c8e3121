// What can be done in an answer: a pair leads to the evidence about it, and a claim of an article is
// accepted into a dossier or rejected.
import type {Choices} from './server';
import type {State} from './state';

type Go = (next: State) => void;

// The questions whose pairs are members of the coalition asked about.
const OF_MEMBERS = new Set(['assess', 'explain', 'fault-lines', 'landscape', 'sensitivity']);
const AND = / [-–] /;

function button(text: string, title: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.title = title;
  made.className = 'within';
  made.addEventListener('click', act);
  return made;
}

function codes(text: string, known: Choices): string[] {
  const sides = text.split(AND).map(name => known.states.find(s => s.name === name)?.code);
  return sides.length === 2 && sides[0] && sides[1] ? [sides[0], sides[1]] : [];
}

// Makes each name of a pair in a table the way to its evidence.
export function leadToEvidence(content: HTMLElement, state: State, known: Choices, go: Go) {
  const coalition = state.values.get('coalition');
  if (!coalition || !OF_MEMBERS.has(state.route)) return;
  content.querySelectorAll('tbody th[scope=row]').forEach(cell => {
    const name = cell.textContent ?? '';
    const pair = codes(name, known);
    if (!pair.length) return;
    const values = new Map([['coalition', coalition], ['part', state.values.get('part') ?? 'trust'], ['pair', pair.join()]]);
    for (const kept of ['as-of', 'define']) {
      const value = state.values.get(kept);
      if (value) values.set(kept, value);
    }
    cell.replaceChildren(button(name, 'The evidence about this pair', () => go({route: 'explain', values})));
  });
}

// Lets each claim of the dossier be accepted or rejected; what is decided stands in the address.
export function letDecide(content: HTMLElement, state: State, go: Go, save: () => void) {
  content.querySelector('table[data-key=dossier] caption')
    ?.append(' ', button('Save the dossier', 'The file with these claims and decisions', save));
  content.querySelectorAll<HTMLTableRowElement>('table[data-key=dossier] tbody tr').forEach(row => {
    const [status, id] = [row.cells[0], row.cells[1]?.textContent ?? ''];
    for (const [verb, other] of [['accept', 'reject'], ['reject', 'accept']] as const) {
      if (status?.textContent?.startsWith(verb)) continue;
      status?.append(' ', button(verb, verb + ' ' + id, () => {
        const values = new Map(state.values);
        const without = (name: string) => (values.get(name) ?? '').split(',').filter(c => c && c !== id);
        values.set(verb, [...without(verb), id].join());
        values.set(other, without(other).join());
        if (!values.get(other)) values.delete(other);
        go({route: state.route, values});
      }));
    }
  });
}
