/** Before each file on a site: which one its worker has. CommonJS, because Jest calls only what such a file exports itself. */
const { get } = require('node:http');

module.exports = async function useSite() {
  // Not `fetch`, which gives up after five minutes: a machine that is busy with other things may take longer to start a site.
  const { status, text } = await new Promise((done, fail) => {
    get(`${process.env.TEST_SITES}/${process.env.JEST_WORKER_ID}`, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (chunk) => {
        text += chunk;
      });
      answer.once('error', fail).once('end', () => done({ status: answer.statusCode, text }));
    }).once('error', fail);
  });
  if (status !== 200) throw new Error(text);
  Object.assign(process.env, JSON.parse(text));
};
