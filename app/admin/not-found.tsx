import { translator } from '../messages/translator';
import { NothingHere } from '../NothingHere';

export const metadata = { title: translator('notFound')('title') };

export default function NotFound() {
  return <NothingHere />;
}
