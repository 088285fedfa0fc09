// Puts every card into frames of 600, 320 and 280 pixels in which no script runs, and says what does not fit.
async ({ cards, style }) => {
  const faults = [];
  const show = (card, width) => new Promise((done) => {
    const frame = document.createElement('iframe');
    frame.sandbox = 'allow-same-origin';
    frame.width = width;
    frame.height = card.height;
    frame.style.border = 0;
    frame.src = card.url;
    frame.onload = () => {
      const page = frame.contentDocument;
      if (style) {
        const sheet = new frame.contentWindow.CSSStyleSheet();
        sheet.replaceSync(style);
        page.adoptedStyleSheets = [sheet];
      }
      const root = page.documentElement;
      if (width > 300 && root.scrollHeight > root.clientHeight) faults.push(`${card.url} at ${width}: ${root.scrollHeight} tall, given ${card.height}`);
      if (root.scrollWidth > root.clientWidth) faults.push(`${card.url} at ${width}: ${root.scrollWidth} wide`);
      const empty = root.clientHeight - page.querySelector('main').offsetHeight;
      if (page.querySelector('main').offsetHeight < 40) faults.push(`${card.url}: shows nothing`);
      frame.remove();
      done(empty);
    };
    document.body.append(frame);
  });
  for (const card of cards) await Promise.all([600, 320, 280].map((width) => show(card, width)));
  return faults;
}
