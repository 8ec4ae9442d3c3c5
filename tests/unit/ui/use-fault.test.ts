import { parseHTML } from 'linkedom';
import { act, createElement, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { FormFaults, useFault } from '@/components/ui/use-fault';

interface Shown {
  error?: ReactNode;
  sending?: boolean;
  weighed?: boolean;
}

let told: ReturnType<typeof useFault>;
let root: Root;
/** A field, of which only what it is told counts. */
function Field({ error }: Pick<Shown, 'error'>) {
  told = useFault(error);
  return null;
}
async function show({ error, ...form }: Shown): Promise<void> {
  await act(() => root.render(createElement(FormFaults, { value: form }, createElement(Field, { error }))));
}
const type = () => act(async () => told.onInput());

beforeEach(() => {
  const { window, document } = parseHTML('<!doctype html><div></div>');
  Object.assign(globalThis, { window, document, IS_REACT_ACT_ENVIRONMENT: true });
  root = createRoot(document.querySelector('div') as unknown as Element);
});
afterEach(() => act(async () => root.unmount()));

it('says nothing where there is none, whatever is typed', async () => {
  await show({});
  await type();
  expect(told.fault).toBeUndefined();
});

it('goes once its field is corrected, and stays away while that is drawn again', async () => {
  await show({ error: 'too long' });
  expect(told.fault).toBe('too long');
  await type();
  expect(told.fault).toBeUndefined();
  await show({ error: 'too long' });
  expect(told.fault).toBeUndefined();
});

it('is not said while the form is on its way, and is said again where the answer is the same', async () => {
  await show({ error: 'too long' });
  await type();
  await show({ error: 'too long', sending: true });
  expect(told.fault).toBeUndefined();
  await show({ error: 'too long' });
  expect(told.fault).toBe('too long');
});

it('says another fault at once, though the field was corrected for the last one', async () => {
  await show({ error: 'too long' });
  await type();
  await show({ error: 'no date' });
  expect(told.fault).toBe('no date');
  await type();
  await show({ error: undefined });
  await show({ error: 'no date' });
  expect(told.fault).toBe('no date');
});

it('is always said in a form that weighs its fields at every change', async () => {
  await show({ error: 'too long', weighed: true });
  await type();
  expect(told.fault).toBe('too long');
  await show({ error: 'too long', weighed: true, sending: true });
  expect(told.fault).toBe('too long');
});
