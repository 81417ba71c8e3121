// The fields of a question, made from its parameters: what is chosen from a list is offered as one.
import type {Choices, Parameter} from './server';

type Changed = (name: string, value: string) => void;

function labelled(text: string, title: string, ...inputs: HTMLElement[]): HTMLLabelElement {
  const label = document.createElement('label');
  label.append(text, ...inputs);
  label.title = title;
  return label;
}

function input(type: string, value: string, placeholder = ''): HTMLInputElement {
  const made = document.createElement('input');
  made.type = type;
  made.value = value;
  if (placeholder) made.placeholder = placeholder;
  return made;
}

function words(p: Parameter): string {
  const name = p.name.replaceAll('-', ' ');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

// A date with a slider through the years beside it.
function dateField(p: Parameter, value: string, years: [number, number], changed: Changed): HTMLElement {
  const day = input('date', value);
  const slider = input('range', '');
  slider.min = String(years[0]);
  slider.max = String(new Date().getFullYear());
  slider.value = value.slice(0, 4);
  slider.setAttribute('aria-label', 'Year');
  day.addEventListener('change', () => {
    slider.value = day.value.slice(0, 4);
    changed(p.name, day.value);
  });
  slider.addEventListener('input', () => {
    day.value = slider.value + (day.value.slice(4) || '-12-31');
    changed(p.name, day.value);
  });
  const label = labelled(words(p), p.description, day, slider);
  label.className = 'wide-field';
  return label;
}

export function field(p: Parameter, value: string, known: Choices, changed: Changed): HTMLElement {
  if (p.schema.format === 'date') return dateField(p, value, known.years, changed);
  const made = input('text', value, p.example);
  made.name = p.name;
  made.addEventListener('change', () => changed(p.name, made.value.trim()));
  if (p.name.startsWith('coalition')) made.setAttribute('list', 'coalitions');
  else if (p.name === 'define') made.setAttribute('list', 'definitions');
  else if (['with', 'without', 'join', 'leave'].includes(p.name)) made.setAttribute('list', 'states');
  return labelled(words(p), p.description, made);
}

function list(id: string, values: [string, string][]): HTMLDataListElement {
  const made = document.createElement('datalist');
  made.id = id;
  for (const [value, text] of values) {
    const option = document.createElement('option');
    option.value = value;
    option.textContent = text;
    made.append(option);
  }
  return made;
}

export function lists(known: Choices): HTMLElement[] {
  return [
    list('coalitions', known.coalitions.map(c => [c.id, c.name])),
    list('states', known.states.map(s => [s.code, s.name])),
    list('definitions', known.definitions.map(d => [d.part + '=' + d.key, ''])),
  ];
}
