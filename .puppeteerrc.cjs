// On Linux x64 the browser comes from the lock file (@sparticuz/chromium), so puppeteer downloads none there.
const bundled = process.platform === 'linux' && process.arch === 'x64';

module.exports = { skipDownload: bundled };
