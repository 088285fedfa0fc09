// The part of WordPress in a post: puts oEmbed HTML into the page as its filter does, and answers the frame as its script does.
// Both retold from their source: wp-includes/embed.php, wp-includes/js/wp-embed.js.
let secret;

function post(given) {
  secret = given;
  const wrap = document.querySelector('div');
  wrap.append(document.querySelector('template').content.cloneNode(true));
  const frame = wrap.querySelector('iframe'), quote = wrap.querySelector('blockquote');
  for (const element of [frame, quote]) {
    element.dataset.secret = secret;
    element.classList.add('wp-embedded-content');
  }
  frame.sandbox = 'allow-scripts';
  frame.style = 'position: absolute; visibility: hidden';
  frame.src += '#?secret=' + secret;
}

function ask(with_) {
  document.querySelector('iframe').contentWindow.postMessage({ message: 'ready', secret: with_ }, '*');
}

addEventListener('message', ({ data, source }) => {
  if (!data || !(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret)) return;
  for (const quote of document.querySelectorAll(`blockquote[data-secret="${data.secret}"]`)) quote.style.display = 'none';
  for (const frame of document.querySelectorAll(`iframe[data-secret="${data.secret}"]`)) {
    if (source !== frame.contentWindow) continue;
    frame.style.position = frame.style.visibility = '';
    if (data.message === 'height') {
      heights.push(data.value);
      frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
    }
    if (data.message === 'link' && new URL(data.value).host === new URL(frame.src).host && document.activeElement === frame) top.location.href = data.value;
  }
});
