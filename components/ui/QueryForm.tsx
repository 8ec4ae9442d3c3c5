'use client';
/** A form that asks by address; with JavaScript the address has only what was filled in. */
import { useHere } from './language';

export function QueryForm({
  action: path,
  ...rest
}: Omit<React.ComponentProps<'form'>, 'action'> & { action: string }) {
  const action = useHere()(path);
  return (
    <form
      {...rest}
      action={action}
      onSubmit={(event) => {
        event.preventDefault();
        const filled = [...new FormData(event.currentTarget)].flatMap(([name, value]) =>
          typeof value === 'string' && value.trim() !== '' ? [[name, value] as [string, string]] : [],
        );
        const query = new URLSearchParams(filled);
        location.assign(query.size > 0 ? `${action}?${query}` : action);
      }}
    />
  );
}
