// Areas whose sovereignty is disputed or that are occupied, as coarse outlines drawn for this map at its scale
// (longitude, latitude), and the slanting lines that hatch them. Being here says nothing of whose they are.
const AREAS = {
  'Crimea': [[33.6, 46.1], [32.5, 45.4], [33.6, 44.5], [35.3, 45.0], [36.5, 45.4], [35.2, 45.4], [34.8, 46.1]],
  'Donetsk, Luhansk, Zaporizhzhia and Kherson': [[32.6, 46.2], [34.8, 46.2], [36.8, 46.8], [38.2, 47.1], [38.3, 47.6],
    [39.8, 47.9], [40.1, 49.6], [39.2, 50.0], [38.2, 49.9], [37.6, 48.5], [36.5, 47.8], [34.9, 47.6], [33.4, 46.8]],
  'Transnistria': [[28.8, 48.1], [29.2, 47.9], [29.6, 47.2], [29.9, 46.6], [29.5, 46.8], [29.1, 47.5]],
  'Abkhazia': [[40.0, 43.4], [41.0, 42.7], [41.7, 42.5], [42.1, 43.2], [40.9, 43.6]],
  'South Ossetia': [[43.5, 42.3], [44.4, 42.1], [44.5, 42.6], [43.9, 42.7]],
  'Kosovo': [[20.1, 42.8], [20.8, 43.2], [21.7, 42.7], [21.4, 42.3], [20.7, 41.9], [20.5, 42.2]],
  'Northern Cyprus': [[32.7, 35.1], [33.0, 35.4], [34.5, 35.7], [33.9, 35.1]],
  'Golan Heights': [[35.6, 33.3], [35.9, 33.3], [35.9, 32.7], [35.6, 32.7]],
  'West Bank': [[35.0, 32.4], [35.5, 32.4], [35.5, 31.5], [34.9, 31.4]],
  'Gaza': [[34.2, 31.3], [34.5, 31.6], [34.6, 31.5], [34.3, 31.2]],
  'Western Sahara': [[-17.0, 21.4], [-13.1, 21.3], [-12.0, 23.3], [-12.0, 26.0], [-8.7, 26.0], [-8.7, 27.7], [-13.1, 27.7],
    [-14.8, 25.6], [-16.0, 23.7]],
  'Hala\'ib': [[34.0, 22.0], [36.9, 22.0], [36.3, 22.8], [35.6, 23.1]],
  'Somaliland': [[42.7, 11.0], [43.2, 11.4], [44.6, 10.4], [48.9, 11.3], [48.9, 9.4], [47.0, 8.0], [44.0, 9.0], [42.9, 10.1]],
  'Kashmir': [[73.0, 36.5], [75.3, 37.0], [77.8, 35.5], [79.7, 35.6], [80.2, 33.6], [79.2, 32.5], [77.8, 32.9], [75.9, 32.5],
    [74.3, 32.8], [73.6, 34.3], [73.1, 35.2]],
  'Arunachal Pradesh': [[91.7, 27.8], [92.1, 26.9], [94.2, 27.5], [96.0, 27.2], [97.3, 28.2], [96.2, 29.3], [94.3, 29.2],
    [92.6, 28.1]],
  'Kuril Islands': [[145.4, 43.7], [146.2, 43.5], [148.9, 45.2], [147.8, 45.4], [146.0, 44.4]],
  'Taiwan': [[120.1, 23.6], [120.7, 22.0], [121.5, 24.0], [121.9, 25.0], [121.4, 25.3]],
  'Falkland Islands': [[-61.2, -51.9], [-60.0, -52.2], [-57.8, -51.7], [-58.5, -51.3], [-60.0, -51.3]],
  'Essequibo': [[-61.3, 6.0], [-60.0, 8.5], [-58.6, 7.2], [-58.5, 6.0], [-57.3, 3.4], [-57.3, 2.0], [-58.9, 1.3], [-59.9, 2.7],
    [-59.8, 4.5]],
};
const STEP = 0.45; // degrees between two lines

// The pieces of the line x - y = c that lie within a ring, by the even-odd rule.
function pieces(ring, c) {
  const hits = [];
  for (let k = 0; k < ring.length; k++) {
    const [x1, y1] = ring[k], [x2, y2] = ring[(k + 1) % ring.length];
    const from = x1 - y1 - c, to = x2 - y2 - c;
    if ((from < 0) !== (to < 0)) {
      const t = from / (from - to);
      hits.push([x1 + t * (x2 - x1), y1 + t * (y2 - y1)]);
    }
  }
  hits.sort((a, b) => a[0] - b[0]);
  const found = [];
  for (let k = 0; k + 1 < hits.length; k += 2) found.push([hits[k], hits[k + 1]]);
  return found;
}

// The hatching of each area, as features of GeoJSON.
export function disputed() {
  return Object.entries(AREAS).map(([name, ring]) => {
    const at = ring.map(([x, y]) => x - y), lines = [];
    for (let c = Math.ceil(Math.min(...at) / STEP) * STEP; c < Math.max(...at); c += STEP) lines.push(...pieces(ring, c));
    const rounded = line => line.map(p => p.map(v => Math.round(v * 100) / 100));
    return {type: 'Feature', properties: {name}, geometry: {type: 'MultiLineString', coordinates: lines.map(rounded)}};
  });
}
