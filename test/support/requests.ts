import { once } from 'node:events';
import { createServer } from 'node:net';

/** A server on this machine that counts who connects to it. */
export type Listener = {
  readonly address: string;
  readonly connections: () => number;
  readonly close: () => void;
};

export async function openListener(): Promise<Listener> {
  let connections = 0;
  const server = createServer((socket) => {
    connections += 1;
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { address: `http://127.0.0.1:${port}`, connections: () => connections, close: () => server.close() };
}

/** Every way in which HTML makes a browser ask for something, by name. */
export function requestsTo(address: string): Readonly<Record<string, string>> {
  return {
    image: `<img src="${address}/a"><img srcset="${address}/b 2x"><picture><source srcset="${address}/c"><img></picture>`,
    prefetch: `<link rel="prefetch" href="${address}/a">`,
    prerender: `<link rel="prerender" href="${address}/a">`,
    preconnect: `<link rel="preconnect" href="${address}">`,
    'dns-prefetch': `<link rel="dns-prefetch" href="${address.replace('127.0.0.1', 'localhost')}">`,
    preload: `<link rel="preload" as="image" href="${address}/a"><link rel="modulepreload" href="${address}/b.js">`,
    'speculation rules': `<script type="speculationrules">{"prefetch":[{"urls":["${address}/a"]}]}</script>`,
    frame: `<iframe src="${address}/a"></iframe><iframe srcdoc="<img src='${address}/b'>"></iframe>`,
    form: `<form action="${address}/a"><input type="image" src="${address}/b" autofocus></form>`,
    stylesheet: `<link rel="stylesheet" href="${address}/a.css">`,
    import: `<style>@import url(${address}/a.css);</style>`,
    background: `<style>body{background:url(${address}/a)} p{list-style:url(${address}/b)}</style>`,
    video: `<video src="${address}/a" poster="${address}/b" autoplay></video><audio src="${address}/c" autoplay></audio>`,
    object: `<object data="${address}/a"></object><embed src="${address}/b">`,
    'svg image': `<svg><image href="${address}/a"/><use href="${address}/b.svg#c"/></svg>`,
    icon: `<link rel="icon" href="${address}/a"><link rel="manifest" href="${address}/b">`,
    script: `<script src="${address}/a.js"></script>`,
    ping: `<a ping="${address}/a" href="${address}/b">link</a>`,
  };
}
