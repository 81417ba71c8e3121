// Draws the charts of a report with Vega-Lite, without eval, and gives them a tooltip that mouse,
// finger and keyboard can reach. Specifications and data are JSON in the page.
import {View, parse} from 'vega';
import {compile} from 'vega-lite';
import {expressionInterpreter} from 'vega-interpreter';
import {feature} from 'topojson-client';
import {offer} from './take.js';

const INK = 'var(--ink)', SOFT = 'var(--soft)', LINE = 'var(--line)';
const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif';
const CONFIG = {
  aria: false, background: null, font: FONT, padding: {left: 2, right: 8, top: 4, bottom: 2},
  view: {stroke: null},
  axis: {
    labelColor: SOFT, titleColor: SOFT, labelFontSize: 12, titleFontSize: 12, titleFontWeight: 'normal',
    domainColor: LINE, tickColor: LINE, gridColor: LINE, labelLimit: 190, labelOverlap: 'greedy', labelSeparation: 8,
  },
  legend: {labelColor: SOFT, titleColor: SOFT, labelFontSize: 12, titleFontSize: 12, titleFontWeight: 'normal',
    orient: 'top', labelLimit: 260},
  header: {labelColor: INK, titleColor: SOFT, labelFontSize: 12},
  title: {color: INK, fontSize: 13, fontWeight: 600, anchor: 'start', offset: 6},
  text: {fill: INK, fontSize: 12}, rule: {stroke: SOFT}, mark: {color: 'var(--c1)'},
};

const DENSE = 12, CELL = 9, LETTERS = 44;

const json = id => { const e = document.getElementById(id); return e ? JSON.parse(e.textContent) : null; };
let shapes, hatching;
const world = () => {
  const t = shapes ? null : json('world');
  if (t) {
    shapes = feature(t, t.objects.countries).features;
    hatching = t.disputed;
  }
  return shapes || [];
};

// The middle of the features on the sphere, as longitude and latitude.
function middle(features) {
  let x = 0, y = 0, z = 0;
  const add = c => {
    if (typeof c[0] !== 'number') return c.forEach(add);
    const lon = c[0] * Math.PI / 180, lat = c[1] * Math.PI / 180;
    x += Math.cos(lat) * Math.cos(lon); y += Math.cos(lat) * Math.sin(lon); z += Math.sin(lat);
  };
  features.forEach(f => add(f.geometry.coordinates));
  return [Math.atan2(y, x) * 180 / Math.PI, Math.atan2(z, Math.hypot(x, y)) * 180 / Math.PI];
}

// Puts the world's features where a layer asks for them, and the width where a chart needs numbers.
function complete(spec, rows, width) {
  const s = JSON.parse(JSON.stringify(spec));
  const meta = s.usermeta || {};
  const left = meta.left || 0;
  const geo = node => {
    if (node && typeof node === 'object') {
      if (node.data && node.data.name === 'world') node.data = {values: world()};
      if (node.data && node.data.name === 'disputed') node.data = {values: world() && hatching || []};
      if (node.width === 'chart') node.width = Math.max(120, width - left);
      Object.values(node).forEach(geo);
    }
  };
  geo(s);
  if (meta.fit) {
    const wanted = new Set(meta.fit);
    const shown = world().filter(f => wanted.has(f.properties.iso3));
    const w = width - CONFIG.padding.left - CONFIG.padding.right;
    const h = Math.round(Math.min(s.height || 400, w * (meta.ratio || 0.7)));
    const [lon, lat] = middle(shown);
    s.width = w;
    s.height = h;
    s.projection = {...s.projection, rotate: [-lon, -lat, 0], fit: {type: 'FeatureCollection', features: shown}, size: [w, h]};
    s.autosize = {type: 'pad'};
  }
  if (meta.square) s.height = Math.min(s.height, Math.max(220, width));
  if (!s.vconcat && !s.hconcat && !s.facet && !meta.fit) {
    s.width = width;
    s.autosize = {type: s.height && s.height.step ? 'pad' : 'fit-x', contains: 'padding'};
    if (s.height && s.height.step) s.width = Math.max(120, width - left - CONFIG.padding.left - CONFIG.padding.right);
  }
  if (!s.data) s.data = {values: rows};
  s.config = {...CONFIG, ...(s.config || {})};
  if (meta.cells > DENSE) {
    const size = Math.max(7, Math.min(12, Math.floor((width - LETTERS) / meta.cells) - 1));
    s.config.axis = {...CONFIG.axis, labelFontSize: size, labelPadding: 2};
    s.config.axisX = {labelAngle: -90};
  }
  return s;
}

const tip = document.createElement('div');
tip.id = 'tip';
tip.hidden = true;
document.body.append(tip);
const said = document.createElement('div');
said.className = 'unseen';
said.setAttribute('aria-live', 'polite');
document.body.append(said);

function fill(value) {
  tip.replaceChildren();
  const list = document.createElement('dl');
  for (const [key, text] of Object.entries(value)) {
    if (text === undefined || text === null || text === '' || text === 'null' || text === 'undefined') continue;
    if (key === 'title') {
      const b = document.createElement('strong');
      b.textContent = text;
      tip.append(b);
      continue;
    }
    const dt = document.createElement('dt'), dd = document.createElement('dd');
    dt.textContent = key;
    dd.textContent = text;
    list.append(dt, dd);
  }
  tip.append(list);
}

function show(x, y, value) {
  fill(value);
  tip.hidden = false;
  const box = tip.getBoundingClientRect(), w = document.documentElement.clientWidth, h = window.innerHeight;
  tip.style.left = Math.max(8, Math.min(x + 14, w - box.width - 8)) + 'px';
  tip.style.top = (y + 18 + box.height > h ? Math.max(8, y - box.height - 12) : y + 18) + 'px';
}

const hide = () => { tip.hidden = true; };

function marks(view) {
  const found = [];
  const walk = (group, dx, dy) => {
    for (const item of group.items || []) {
      if (item.tooltip && item.bounds) found.push({item, dx, dy});
      if (item.items) for (const m of item.items) walk(m, dx + (item.x || 0), dy + (item.y || 0));
    }
  };
  walk(view.scenegraph().root, 0, 0);
  const seen = new Set();
  return found.filter(({item}) => {
    const key = JSON.stringify(item.tooltip);
    return !seen.has(key) && seen.add(key);
  });
}

function keyboard(plot) {
  let at = -1;
  plot.addEventListener('keydown', e => {
    const step = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1}[e.key];
    if (e.key === 'Escape') hide();
    if (!step || !plot.view) return;
    e.preventDefault();
    const all = marks(plot.view);
    if (!all.length) return;
    at = (at + step + all.length) % all.length;
    const {item, dx, dy} = all[at], [ox, oy] = plot.view.origin();
    const box = plot.getBoundingClientRect(), b = item.bounds;
    show(box.left + ox + dx + (b.x1 + b.x2) / 2, box.top + oy + dy + (b.y1 + b.y2) / 2, item.tooltip);
    said.textContent = tip.innerText;
  });
  plot.addEventListener('blur', hide);
}

function draw(plot) {
  const {spec, rows} = json('spec-' + plot.dataset.chart);
  const room = Math.floor(plot.clientWidth);
  if (room < 50) return;
  plot.drawn = room;
  // Cells too small to be told apart are drawn wider than the screen, which then scrolls sideways.
  const width = Math.max(room, ((spec.usermeta || {}).cells || 0) * CELL + LETTERS);
  plot.classList.toggle('wide', width > room);
  const vg = compile(complete(spec, rows, width)).spec;
  if (plot.view) plot.view.finalize();
  plot.replaceChildren();
  const inner = document.createElement('div');
  inner.setAttribute('aria-hidden', 'true');
  plot.append(inner);
  plot.view = new View(parse(vg, null, {ast: true}), {
    expr: expressionInterpreter, renderer: 'svg', container: inner, hover: true,
    tooltip: (_, event, item, value) => value && typeof value === 'object' ? show(event.clientX, event.clientY, value) : hide(),
  });
  return plot.view.runAsync().then(() => {
    // On paper a tall chart takes a page, so that its labels can be read.
    plot.classList.toggle('tall', inner.offsetHeight > 1.2 * width);
    offer(plot, rows);
    plot.dataset.state = 'drawn';
  });
}

let plots = [], timer;

// Draws every chart below `root` and folds its table; what was drawn before is let go.
function drawAll(root) {
  plots.forEach(p => p.view && p.view.finalize());
  hide();
  plots = [...root.querySelectorAll('.plot')];
  for (const plot of plots) {
    plot.tabIndex = 0;
    keyboard(plot);
    draw(plot);
  }
  root.querySelectorAll('details').forEach(d => { d.open = false; });
}

document.documentElement.classList.add('scripted');
drawAll(document);
globalThis.ententeCharts = {drawAll};
window.addEventListener('resize', () => {
  clearTimeout(timer);
  timer = setTimeout(() => plots.filter(p => p.clientWidth !== p.drawn).forEach(draw), 120);
});
window.addEventListener('scroll', hide, {passive: true});
