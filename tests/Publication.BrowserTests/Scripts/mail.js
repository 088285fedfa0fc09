// Judges a mail as it is shown now: is anything out of sight, and can everything be read? Gives the faults in words.
({ swaps }) => {
  const faults = [];
  const body = document.body;

  // As mail programs darken a mail that has no dark form: every colour keeps its hue and takes the opposite lightness.
  const opposite = (colour) => {
    const [r, g, b] = [1, 3, 5].map((i) => parseInt(colour.slice(i, i + 2), 16) / 255);
    const moved = 1 - Math.max(r, g, b) - Math.min(r, g, b);
    return '#' + [r, g, b].map((c) => Math.round(Math.min(1, Math.max(0, c + moved)) * 255).toString(16).padStart(2, '0')).join('');
  };
  if (swaps) {
    for (const element of document.querySelectorAll('[style], [bgcolor]')) {
      const style = element.getAttribute('style'), ground = element.getAttribute('bgcolor');
      if (style) element.setAttribute('style', style.replace(/#[0-9A-F]{6}/gi, opposite));
      if (ground) element.setAttribute('bgcolor', opposite(ground));
    }
  }

  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) faults.push(`scrolls sideways: ${root.scrollWidth} of ${root.clientWidth}`);

  const column = document.querySelector('table').getBoundingClientRect().width;
  if (Math.round(column) !== Math.min(600, root.clientWidth)) faults.push(`the column is ${column} wide`);

  const parts = (colour) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const light = (colour) => {
    const [r, g, b] = parts(colour).map((c) => (c /= 255) <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4);
    return .2126 * r + .7152 * g + .0722 * b;
  };
  const isClear = (colour) => parts(colour)[3] === 0;
  const groundOf = (element) => {
    for (let e = element; e; e = e.parentElement) if (!isClear(getComputedStyle(e).backgroundColor)) return getComputedStyle(e).backgroundColor;
    return 'rgb(255, 255, 255)';
  };

  let words = '';
  const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    if (!text.data.trim()) continue;
    const element = text.parentElement, said = text.data.trim().slice(0, 40);
    if (element.closest('div[style*="mso-hide"]')) {
      if (element.getClientRects().length > 0) faults.push(`the preheader is shown: ${said}`);
      continue;
    }
    words += text.data;
    const range = document.createRange();
    range.selectNodeContents(text);
    const boxes = [...range.getClientRects()].filter((b) => b.width > 0 && b.height > 0);
    if (boxes.length === 0) faults.push(`not shown: ${said}`);
    if (boxes.some((b) => b.left < 0 || b.right > root.clientWidth + .5)) faults.push(`stands out at the side: ${said}`);
    const style = getComputedStyle(element);
    if (parseFloat(style.fontSize) < 14) faults.push(`set in ${style.fontSize}: ${said}`);
    const ground = groundOf(element);
    const [a, b] = [light(style.color), light(ground)];
    const contrast = (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
    if (contrast < 4.5) faults.push(`${style.color} on ${ground} is ${contrast.toFixed(1)}: ${said}`);
  }
  return { faults, words };
}
