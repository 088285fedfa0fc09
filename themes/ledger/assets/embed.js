// A card in a frame of another site tells the page around it how tall it is. It reads without this file.
(() => {
  if (parent === window) return;
  const [, secret] = /[?&]secret=([a-zA-Z0-9]+)/.exec(location.hash) ?? [];
  const send = (message) => parent.postMessage(message, '*');
  const inWordPress = (message, value) => { if (secret) send({ message, value, secret }) };

  const post = () => {
    if (!innerWidth) return void setTimeout(post, 250); // not laid out yet; a frame out of sight may get no resize
    const style = document.body.style;
    style.minHeight = '0'; // else the card, which fills its frame, never shrinks
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    style.minHeight = '';
    send(JSON.stringify({ src: location.href, context: 'iframe.resize', height }));
    inWordPress('height', height);
  };

  // Browsers stop drawing frames that are out of sight, and observers with them: the first word does not wait for them.
  post();
  addEventListener('load', post);
  addEventListener('resize', post);
  document.addEventListener('toggle', post, true);
  addEventListener('message', ({ source, data }) => {
    if (source === parent && data?.message === 'ready' && data.secret === secret) post();
  });
  document.addEventListener('click', (e) => {
    const link = e.target.closest('a[href]');
    if (!secret || !link || e.button !== 0 || e.altKey || e.ctrlKey || e.metaKey || e.shiftKey) return;
    e.preventDefault();
    inWordPress('link', link.href);
  });
})();
