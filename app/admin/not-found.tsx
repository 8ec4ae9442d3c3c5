import type { Metadata } from 'next';
import { KeptHere } from '@/components/review/KeptHere';
import { translator } from '../messages/translator';
import { NothingHere } from '../NothingHere';
import { beginInsteadAction } from './drafts/actions';

export const generateMetadata = (): Metadata => ({ title: translator('notFound')('title') });

export default function NotFound() {
  return (
    <>
      <KeptHere begin={beginInsteadAction} />
      <NothingHere />
    </>
  );
}
