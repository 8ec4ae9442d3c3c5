'use client';
/** Finds an actor by any of its names, in any script. */
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ask } from '@/components/ui/ask';
import { Combobox, type ComboboxItem } from '@/components/ui/Combobox';
import { foldName } from '@/lib/domain/fold-name';
import { type ActorMatch, actorMatchesSchema } from '@/lib/domain/lookup';

const PAUSE_MS = 150;

function findActors(
  text: string,
  { kinds, date }: { kinds: string; date: string },
  signal: AbortSignal,
): Promise<ActorMatch[]> {
  const query = new URLSearchParams({ q: text, ...(kinds && { kinds }), ...(date && { date }) });
  return ask(`/admin/lookup/actors?${query}`, actorMatchesSchema, signal);
}

export function ActorSearch({
  label,
  help,
  error,
  hideLabel,
  initialText = '',
  suggested = '',
  id,
  kinds = '',
  date = '',
  onChoose,
  onUnchoose,
  onCreate,
  keepChoice = false,
}: {
  label: string;
  help?: string;
  error?: string;
  hideLabel?: boolean;
  /** The name of the actor that is chosen already. */
  initialText?: string;
  /** A name to begin with, behind which no actor stands yet. */
  suggested?: string;
  id?: string;
  /** Only actors of these kinds, separated by commas. */
  kinds?: string;
  /** EDTF of the event: people are shown with the post that they held then. */
  date?: string;
  onChoose: (actor: ActorMatch) => void;
  /** Another name is being typed over the one that was chosen: nothing is chosen until the list is used. */
  onUnchoose?: () => void;
  /** Offers to create the actor that is not there. */
  onCreate?: (name: string) => void;
  /**
   * Leaves the chosen name in the field, where it is the field's value; whole names of one actor alone are chosen as they
   * stand. Else the field is ready for the next.
   */
  keepChoice?: boolean;
}) {
  const t = useTranslations('review');
  const words = useTranslations('words');
  const [text, setText] = useState(suggested || initialText);
  const [matches, setMatches] = useState<ActorMatch[]>([]);
  const [status, setStatus] = useState<string | undefined>();
  const asked = useRef('');
  const chosen = useRef(suggested === '' ? initialText : '');
  /** Who writes a name to its end, or finds it written, has said whom they mean. */
  const takeNamed = useEffectEvent((wanted: string, found: readonly ActorMatch[]) => {
    if (!keepChoice || chosen.current !== '') return;
    const named = found.filter(({ name, shownName }) =>
      [name, shownName].some((each) => foldName(each) === foldName(wanted)),
    );
    const [actor] = named;
    if (!actor || named.length > 1) return;
    chosen.current = text;
    onChoose(actor);
  });

  useEffect(() => {
    const wanted = text.trim();
    if (wanted === '' || wanted === asked.current) return;
    const abort = new AbortController();
    const timer = setTimeout(async () => {
      setStatus(t('searching'));
      try {
        const found = await findActors(wanted, { kinds, date }, abort.signal);
        setMatches(found);
        takeNamed(wanted, found);
        asked.current = wanted;
        setStatus(undefined);
      } catch {
        if (!abort.signal.aborted) setStatus(t('searchFailed'));
      }
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [text, kinds, date, t]);

  const items: ComboboxItem[] = matches.map(({ slug, shownName, kind, post, heldThen }) => ({
    value: slug,
    label: shownName,
    hint: post === null ? words(`kinds.${kind}`) : heldThen ? t('heldThen', { post }) : post,
  }));
  return (
    <Combobox
      id={id}
      label={label}
      help={help}
      error={error}
      hideLabel={hideLabel}
      items={items}
      value={null}
      inputValue={text}
      onSearch={(next, typed) => {
        setText(next);
        if (!typed || next === chosen.current) return;
        chosen.current = '';
        onUnchoose?.();
      }}
      onValueChange={(item) => {
        const actor = matches.find(({ slug }) => slug === item?.value);
        if (!actor) return;
        onChoose(actor);
        chosen.current = actor.shownName;
        setText(keepChoice ? actor.shownName : '');
        asked.current = keepChoice ? actor.shownName : '';
        setMatches([]);
      }}
      emptyText={text.trim() === '' ? t('typeToSearch') : t('nobodyFound')}
      status={status}
      create={
        onCreate && text.trim() !== ''
          ? { label: t('createNamed', { name: text.trim() }), onCreate: () => onCreate(text.trim()) }
          : undefined
      }
    />
  );
}
