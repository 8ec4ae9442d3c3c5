/** Stands for the child that reads: does to the fuzzer what a text says. */
process.on('message', ({ article }) => {
  const text = article.body;
  if (text.includes('HANG')) for (;;);
  if (text.includes('DIE')) process.exit(3);
  process.send({
    ms: text.includes('SLOW') ? 900 : 1,
    letters: text.length,
    faults: text.includes('BAD') ? ['wrong at 7'] : [],
  });
});
process.send('ready');
