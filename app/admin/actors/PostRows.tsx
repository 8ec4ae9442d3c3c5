'use client';
/** Posts of an actor: office, where, and from when to when. */
import { Plus, X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useFocusLater } from '@/components/desk/use-focus-later';
import { ActorSearch } from '@/components/review/ActorSearch';
import { DateField } from '@/components/review/DateField';
import { Badge } from '@/components/ui/Badge';
import { Button } from '@/components/ui/Button';
import { Checkbox } from '@/components/ui/Checkbox';
import { TextField } from '@/components/ui/TextField';
import { faultAt, type SaveState } from '../form-answers';
import type { PostValue } from './actor-values';

const ORGANISATIONS = 'state,organisation,ministry,mission,armed-group';

function PostRow({
  post,
  index,
  state,
  set,
  remove,
}: {
  post: PostValue;
  index: number;
  state: SaveState;
  set: (patch: Partial<PostValue>) => void;
  remove: () => void;
}) {
  const t = useTranslations('records.actors');
  const at = (field: string) => ({
    id: `posts.${index}.${field}`,
    error: faultAt(state, `posts.${index}.${field}`),
  });
  const text = (field: 'office' | 'sourceUrl', label: string, most: number) => (
    <TextField
      {...at(field)}
      label={label}
      value={post[field]}
      most={most}
      onChange={(event) => set({ [field]: event.target.value })}
    />
  );
  const date = (field: 'from' | 'to', label: string) => (
    <DateField
      {...at(field)}
      label={label}
      value={post[field]}
      withHelp={false}
      onChange={(value) => set({ [field]: value })}
    />
  );
  const rowFault = faultAt(state, `posts.${index}`);
  return (
    <fieldset id={`posts.${index}`} className="flex flex-col gap-3 border-line border-s-2 ps-4">
      <legend className="sr-only">{t('postTitle', { position: index + 1 })}</legend>
      <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
        {text('office', t('office'), 200)}
        <ActorSearch
          {...at('organisation')}
          label={t('organisation')}
          kinds={ORGANISATIONS}
          initialText={post.organisation?.name ?? ''}
          keepChoice
          onChoose={({ slug, name }) => set({ organisation: { slug, name } })}
          onUnchoose={() => set({ organisation: null })}
        />
      </div>
      <div className="grid grid-cols-2 gap-3 sm:grid-cols-4">
        {date('from', t('from'))}
        {date('to', t('to'))}
        <div className="col-span-2">{text('sourceUrl', t('sourceUrl'), 2_000)}</div>
      </div>
      {rowFault ? <p className="font-strong text-danger text-small">{rowFault}</p> : null}
      <div className="flex flex-wrap items-center justify-between gap-3">
        <div className="flex flex-wrap items-center gap-3">
          <Checkbox
            id={`posts.${index}.confirmed`}
            label={t('confirmed')}
            checked={post.confirmed}
            onChange={(event) => set({ confirmed: event.target.checked })}
          />
          {post.reference && !post.confirmed && post.sourceUrl.trim() === '' ? (
            <Badge tone="warning">{t('referencePost')}</Badge>
          ) : null}
        </div>
        <Button look="quiet" aria-label={t('removePost', { office: post.office })} onClick={remove}>
          <X aria-hidden size={16} />
        </Button>
      </div>
    </fieldset>
  );
}

export function PostRows({
  posts,
  state,
  onChange,
}: {
  posts: PostValue[];
  state: SaveState;
  onChange: (posts: PostValue[]) => void;
}) {
  const t = useTranslations('records.actors');
  const focusLater = useFocusLater();
  const nextKey = Math.max(-1, ...posts.map(({ key }) => key)) + 1;
  const blank = {
    office: '',
    organisation: null,
    from: '',
    to: '',
    confirmed: false,
    sourceUrl: '',
    note: null,
    reference: false,
  };
  return (
    <div className="flex flex-col gap-6">
      {posts.map((post, index) => (
        <PostRow
          key={post.key}
          {...{ post, index, state }}
          set={(patch) => onChange(posts.map((each, at) => (at === index ? { ...each, ...patch } : each)))}
          remove={() => onChange(posts.filter((_, at) => at !== index))}
        />
      ))}
      <div>
        <Button
          onClick={() => {
            focusLater(`posts.${posts.length}.office`);
            onChange([...posts, { key: nextKey, ...blank }]);
          }}
        >
          <Plus aria-hidden size={16} />
          {t('addPost')}
        </Button>
      </div>
    </div>
  );
}
