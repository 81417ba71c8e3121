// The fields of a question, made from its parameters: what is chosen from a list is offered as one.
import type {Choices, Parameter, Route} from './server';

type Changed = (name: string, value: string) => void;

// What most questions are asked with stands open, beside what they need; the rest is folded away.
const FIRST = new Set([
  'coalition', 'join', 'leave', 'shock', 'undertake', 'part', 'pair', 'from', 'to', 'by', 'state', 'gdp', 'embargo',
  'year', 'pass', 'block', 'issue']);
const LISTS = new Map([
  ['coalition', 'coalitions'], ['coalitions', 'coalitions'], ['define', 'definitions'], ['part', 'parts'],
  ['by', 'parts'], ['undertake', 'undertakings'],
  ...['with', 'without', 'join', 'leave', 'candidates', 'pair', 'state'].map(name => [name, 'states'] as const)]);
const TYPING_MS = 600;

export const words = (name: string) => {
  const spoken = name.replaceAll('-', ' ');
  return spoken.charAt(0).toUpperCase() + spoken.slice(1);
};

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
  made.dir = 'auto';
  if (placeholder) made.placeholder = placeholder;
  return made;
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
  const label = labelled(words(p.name), p.description, day, slider);
  label.className = 'date-field';
  return label;
}

// A text of any length: typed, pasted, or dropped anywhere on the page.
function passageField(p: Parameter, value: string, changed: Changed): HTMLElement {
  const made = document.createElement('textarea');
  made.dir = 'auto';
  made.name = p.name;
  made.value = value;
  made.rows = 3;
  made.placeholder = 'Paste an article, or drop its file (HTML or text) on this page';
  let typing: ReturnType<typeof setTimeout>;
  made.addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(() => changed(p.name, made.value.trim()), TYPING_MS);
  });
  const label = labelled(words(p.name), p.description, made);
  label.className = 'passage-field';
  return label;
}

function field(p: Parameter, route: Route, value: string, known: Choices, changed: Changed): HTMLElement {
  if (p.schema.format === 'date') return dateField(p, value, known.years, changed);
  if (p.name === route.passage) return passageField(p, value, changed);
  const flag = p.schema.type === 'boolean';
  const made = flag ? input('checkbox', 'true') : input('text', value, p.example);
  made.name = p.name;
  made.checked = flag && value === 'true';
  made.addEventListener('change', () => changed(p.name, flag && !made.checked ? '' : made.value.trim()));
  const list = LISTS.get(p.name);
  if (list) made.setAttribute('list', list);
  return labelled(words(p.name), p.description, made);
}

// All fields of a question.
export function fields(route: Route, values: Map<string, string>, known: Choices, changed: Changed): HTMLElement[] {
  const isFirst = (p: Parameter) => p.required || p.schema.format === 'date' || FIRST.has(p.name);
  const made = (p: Parameter) => field(p, route, values.get(p.name) ?? '', known, changed);
  const first = route.parameters.filter(isFirst).map(made);
  const others = route.parameters.filter(p => !isFirst(p));
  if (!others.length) return first;
  const more = document.createElement('details');
  more.open = others.some(p => values.has(p.name));
  const summary = document.createElement('summary');
  summary.textContent = 'More settings';
  more.append(summary, ...others.map(made));
  return [...first, more];
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
    list('parts', known.parts.map(p => [p, ''])),
    list('undertakings', known.undertakings.map(u => [u, ''])),
  ];
}
