// A file dropped anywhere on the page: its text, as it stands.
const MOST = 4_000_000;

export function takeDropped(take: (text: string) => void, refuse: (why: string) => void) {
  addEventListener('dragover', e => e.preventDefault());
  addEventListener('drop', async e => {
    e.preventDefault();
    const file = e.dataTransfer?.files[0];
    const text = file ? '' : e.dataTransfer?.getData('text/plain') ?? '';
    if (file && file.size > MOST) return refuse('The file is larger than ' + MOST / 1e6 + ' MB.');
    const all = file ? await file.text() : text;
    if (all.trim()) take(all.trim());
  });
}
