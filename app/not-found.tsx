/** For addresses that belong to no group of pages; the groups have their own, within their frames. */

import type { Metadata } from 'next';
import { translator } from './messages/translator';
import { NothingHere } from './NothingHere';
import { PlainFrame } from './PlainFrame';

export const generateMetadata = (): Metadata => ({ title: translator('notFound')('title') });

export default function NotFound() {
  return (
    <PlainFrame>
      <NothingHere />
    </PlainFrame>
  );
}
