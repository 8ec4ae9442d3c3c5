import { PlainFrame } from './PlainFrame';
import { Refused } from './Refused';

export default function Forbidden() {
  return (
    <PlainFrame>
      <Refused />
    </PlainFrame>
  );
}
