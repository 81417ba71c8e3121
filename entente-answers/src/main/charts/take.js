// Lets a reader take a chart away: as SVG or PNG with its title and caption, and its rows as CSV.
const GAP = 16, LINE_HEIGHT = 17, LETTER = 6.1, SCALE = 2;

const escape = text => text.replace(/[&<>]/g, c => ({'&': '&amp;', '<': '&lt;', '>': '&gt;'})[c]);

function wrapped(text, width) {
  const most = Math.max(20, Math.floor(width / LETTER)), lines = [''];
  for (const word of text.split(/\s+/)) {
    const last = lines[lines.length - 1];
    if ((last + ' ' + word).length > most) lines.push(word);
    else lines[lines.length - 1] = (last + ' ' + word).trim();
  }
  return lines;
}

// A picture that stands alone: the colours as they are on the page now.
function svg(plot) {
  const figure = plot.closest('figure'), drawn = plot.querySelector('svg');
  const {width, height} = drawn.getBoundingClientRect(), full = Math.ceil(width) + 2 * GAP;
  const title = wrapped(figure.querySelector('h3').textContent, width * 0.8);
  const caption = wrapped(figure.querySelector('figcaption').textContent + ' Made with Entente.', width);
  const top = GAP + title.length * LINE_HEIGHT + GAP / 2, foot = top + height + GAP;
  const lines = (texts, y, style) => texts.map((line, k) =>
    `<text x="${GAP}" y="${y + k * LINE_HEIGHT}" font-family="sans-serif" ${style}>${escape(line)}</text>`).join('');
  const all = Math.ceil(foot + caption.length * LINE_HEIGHT + GAP / 2);
  const inner = drawn.cloneNode(true);
  inner.setAttribute('x', GAP);
  inner.setAttribute('y', top);
  const colours = getComputedStyle(document.documentElement);
  return (`<svg xmlns="http://www.w3.org/2000/svg" width="${full}" height="${all}" viewBox="0 0 ${full} ${all}">`
    + `<rect width="100%" height="100%" fill="var(--paper)"/>`
    + lines(title, GAP + 12, 'font-size="15" font-weight="600" fill="var(--ink)"')
    + new XMLSerializer().serializeToString(inner)
    + lines(caption, foot, 'font-size="12" fill="var(--soft)"') + '</svg>')
    .replace(/var\((--[\w-]+)\)/g, (_, name) => colours.getPropertyValue(name).trim());
}

function csv(rows) {
  const keys = Object.keys(rows[0] || {}).filter(k => !/_(text|source)$/.test(k));
  // A text that a spreadsheet would take for a formula is led by an apostrophe.
  const cell = v => {
    const text = v === null || v === undefined ? '' : String(v);
    const safe = typeof v === 'string' && /^[=+\-@\t\r]/.test(text) ? "'" + text : text;
    return /[",\n\r]/.test(safe) ? '"' + safe.replace(/"/g, '""') + '"' : safe;
  };
  return [keys, ...rows.map(r => keys.map(k => r[k]))].map(r => r.map(cell).join(',')).join('\n') + '\n';
}

function save(name, blob) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

function png(plot, done) {
  const image = new Image();
  image.onload = () => {
    const canvas = document.createElement('canvas');
    canvas.width = image.width * SCALE;
    canvas.height = image.height * SCALE;
    const context = canvas.getContext('2d');
    context.scale(SCALE, SCALE);
    context.drawImage(image, 0, 0);
    canvas.toBlob(done, 'image/png');
  };
  image.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(svg(plot));
}

// Offers the three forms below a drawn chart, once.
export function offer(plot, rows) {
  const figure = plot.closest('figure');
  if (figure.querySelector('.take')) return;
  const name = 'entente-' + plot.dataset.chart;
  const line = document.createElement('p');
  line.className = 'take';
  line.append('Take this chart: ');
  const ways = {
    SVG: () => save(name + '.svg', new Blob([svg(plot)], {type: 'image/svg+xml'})),
    PNG: () => png(plot, blob => save(name + '.png', blob)),
    CSV: () => save(name + '.csv', new Blob([csv(rows)], {type: 'text/csv'})),
  };
  for (const [form, take] of Object.entries(ways)) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = form;
    button.setAttribute('aria-label', form + ' of ' + figure.querySelector('h3').textContent);
    button.addEventListener('click', take);
    line.append(button, ' ');
  }
  figure.querySelector('figcaption').after(line);
}
